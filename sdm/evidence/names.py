"""The names things go by inside one aid: short slugs, unique in their list, never changed."""

from typing import NewType

AidId = NewType("AidId", str)
OptionId = NewType("OptionId", str)
PointId = NewType("PointId", str)
LineId = NewType("LineId", str)
TopicId = NewType("TopicId", str)
OutcomeId = NewType("OutcomeId", str)
ComparatorId = NewType("ComparatorId", str)
PromptId = NewType("PromptId", str)
SourceId = NewType("SourceId", str)
GroupId = NewType("GroupId", str)

CheckId = NewType("CheckId", str)
"""The id of a check, such as "BAL-01"."""

ContentHash = NewType("ContentHash", str)
"""`sha256:` and 64 hexadecimal digits: which wording and which numbers of an aid."""
