"""What the file says about itself: title, language, time, and that it is for everyone to read."""

from datetime import UTC, datetime
from xml.sax.saxutils import escape


class Stamp:
    """The document's own time, as ReportLab asks for a time stamp: same page, same bytes."""

    def __init__(self, moment: datetime) -> None:
        universal = moment.astimezone(UTC)
        self.YMDhms = universal.timetuple()[:6]
        self.dhh = 0
        self.dmm = 0


def xmp(title: str, language: str, created: datetime) -> bytes:
    moment = created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:CreatorTool>Deciding Together</xmp:CreatorTool>
<pdf:Producer>Deciding Together</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
""".encode()
