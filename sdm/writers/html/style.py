"""The look of the HTML page, on screen and printed: one stylesheet inside the file, no script."""

STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem 1.25rem 3rem; color: #1b1f23;
  background: #fff; font: 1.125rem/1.45 "Source Sans 3", "Source Sans Pro", system-ui, sans-serif; }
h1, h2, h3, p, li, td, th, .names > div { white-space: pre-line;
  overflow-wrap: anywhere; }
h1, h2 { color: #1d4f6e; line-height: 1.2; }
h1 { font-size: 2.25rem; margin: .75rem 0 .25rem; }
h2 { font-size: 1.3rem; margin: 1.75rem 0 .25rem; }
h3 { font-size: 1.125rem; margin: 1.25rem 0 .25rem; }
p { margin: .25rem 0 .5rem; }
header, footer, .small { color: #5a6570; }
header { display: flex; flex-wrap: wrap; gap: .25rem 2rem; justify-content: space-between; }
header .ribbon { color: #1b1f23; font-weight: 600; }
footer { border-top: 1px solid #737f89; margin-top: 2.5rem; padding-top: .5rem; }
.lead { font-size: 1.2rem; font-weight: 600; }
blockquote { border-inline-start: .25rem solid #1d4f6e; margin: 1rem 0;
  padding-inline-start: 1rem; }
blockquote p:first-child { font-size: 1.5rem; line-height: 1.35; }
.option, .box { border: 1px solid #737f89; border-radius: .5rem; margin: .75rem 0;
  padding: .5rem .9rem; }
.box { border: 2px solid #1b1f23; }
.box h2, .option h3 { margin-top: .25rem; }
.outcomes, .arms, .columns, .names { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; }
.outcomes > div, .columns > div, .names > div { flex: 1 1 18rem; }
.arm { display: flex; gap: .75rem; flex: 1 1 10rem; }
.arm p { margin: 0; }
.arm svg { flex: none; width: 4.5rem; height: 4.5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #737f89; padding: .35rem .75rem .35rem 0; text-align: start;
  vertical-align: top; }
thead th { color: #5a6570; font-weight: 400; }
.tick { border: 1.5px solid #5a6570; display: inline-block; height: 1em; margin-inline-end: .5em;
  vertical-align: -.12em; width: 1em; }
.line { border-bottom: 1px solid #737f89; height: 2.25rem; }
.choice { display: flex; flex-wrap: wrap; gap: .25rem 2rem; }
.choice p:first-child { flex: 1 1 20rem; }
.phone { font-size: 1.6rem; font-weight: 600; margin-bottom: 0; }
.cut { border-top: 2px dashed #5a6570; color: #5a6570; margin-top: 2.5rem; text-align: center; }
.tear-off h2 { font-size: 1.75rem; }
@media print {
  @page { size: A4; margin: 16mm; }
  body { font-size: 12pt; max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  .option, .box, .together, .tear-off, tr, .arm { break-inside: avoid; }
  .new-side { break-before: page; }
}
"""
