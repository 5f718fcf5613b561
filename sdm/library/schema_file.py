"""`aid.schema.json`, for authors who write aids in a code editor; ours is generated, never edited.

Line 1 of an aid file points to it: `# yaml-language-server: $schema=../aid.schema.json`.
"""

import json
from typing import Any

from sdm.library.schema.of_aid import AidPart

SCHEMA_FILE = "aid.schema.json"


def schema_json() -> str:
    """In draft 07, which editors read best."""
    schema = AidPart.model_json_schema(ref_template="#/definitions/{model}")
    definitions = schema.pop("$defs")
    whole = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **_plain(schema),
        "title": "A decision aid, format sdm-aid/1",
        "definitions": {name: _plain(each) for name, each in definitions.items()},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _plain(schema: Any) -> Any:
    """Without made-up titles, which say no more than the field names, and without null, which
    nobody writes: what is not known is left out."""
    if isinstance(schema, list):
        return [_plain(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {name: _plain(value) for name, value in schema.items() if not _says_nothing(name, value)}
    choices = [each for each in kept.get("anyOf", ()) if each != {"type": "null"}]
    if len(choices) == 1:
        del kept["anyOf"]
        return {**choices[0], **kept}
    return {**kept, "anyOf": choices} if choices else kept


def _says_nothing(name: str, value: Any) -> bool:
    return (name == "title" and isinstance(value, str)) or (name == "default" and value is None)
