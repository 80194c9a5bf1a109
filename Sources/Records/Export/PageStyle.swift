/// How a record looks, on a screen and on paper.
enum PageStyle {
  static let text = """
    :root { --ink: #1f2a33; --quiet: #566470; --paper: #ffffff; --ground: #f2f4f5; --line: #d5dce0; --accent: #1f5f73;
      --track: #e6ebee; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e3e8eb; --quiet: #a2afb8; --paper: #1b2227; --ground: #12171b; --line: #37434b; --accent: #7fc0d4;
        --track: #2a343b; }
    }
    * { box-sizing: border-box; }
    html { background: var(--ground); color: var(--ink);
      font: 16px/1.5 "Source Sans 3", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
    body { max-width: 52rem; margin: 2rem auto; padding: 2.5rem 3rem; background: var(--paper);
      border: 1px solid var(--line); border-radius: 6px; overflow-wrap: break-word; }
    h1, h2, h3 { line-height: 1.25; margin: 0; font-weight: 600; }
    h1 { font-size: 1.75rem; }
    h2 { font-size: 1.3rem; color: var(--accent); border-bottom: 2px solid var(--accent); padding-bottom: .25rem;
      margin: 2.25rem 0 1rem; }
    h3 { font-size: 1.05rem; margin: 1.25rem 0 .4rem; break-after: avoid; }
    h3 small { font-weight: 400; color: var(--quiet); margin-left: .4rem; }
    p, ul, ol { margin: 0 0 .6rem; }
    ul, ol { padding-left: 1.3rem; }
    li { margin-bottom: .15rem; }
    .reference { font-size: 1.1rem; color: var(--accent); margin: .15rem 0 .9rem; letter-spacing: .02em; }
    .banner { border: 3px solid var(--ink); padding: .6rem 1rem .3rem; margin: 0 0 .9rem; break-inside: avoid; }
    .banner p { margin-bottom: .35rem; }
    dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0; padding: .7rem 0;
      border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
    dt { font-size: .8rem; color: var(--quiet); }
    dd { margin: 0; }
    blockquote { margin: 0 0 .8rem; padding: .1rem 0 .1rem 1rem; border-left: 4px solid var(--accent);
      font-size: 1.1rem; }
    .chapter { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2.5rem; }
    .chapter > h2, .whole { grid-column: 1 / -1; }
    .half > h3:first-child, h2 + .whole > h3:first-child { margin-top: 0; }
    .label { font-weight: 600; margin: .9rem 0 .2rem; break-after: avoid; }
    .quiet { font-size: .85rem; color: var(--quiet); }
    table { width: 100%; border-collapse: collapse; margin: 0 0 .8rem; font-size: .94rem; }
    th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; font-weight: 400;
      border-bottom: 1px solid var(--line); }
    thead th { font-size: .8rem; color: var(--quiet); padding-top: 0; }
    tbody th { font-weight: 600; min-width: 11rem; max-width: 15rem; }
    .code { white-space: nowrap; }
    tr { break-inside: avoid; }
    figure { margin: .3rem 0 .9rem; max-width: 36rem; break-inside: avoid; }
    figcaption { font-size: .85rem; color: var(--quiet); margin-bottom: .2rem; }
    .chart { width: 100%; height: auto; display: block; font-size: 13px; font-family: inherit; }
    .chart text { fill: var(--ink); }
    .chart .track { fill: var(--track); }
    .chart .bar { fill: var(--accent); }
    footer { margin-top: 2.5rem; padding-top: .8rem; border-top: 1px solid var(--line); font-size: .82rem;
      color: var(--quiet); }
    footer p { margin-bottom: .3rem; }
    @media (max-width: 40rem) {
      body { margin: 0; padding: 1.25rem; border: 0; }
      .chapter { display: block; }
    }
    @page { size: letter; margin: 13mm 17mm 15mm;
      @bottom-right { content: counter(page) " of " counter(pages); font: 9pt sans-serif; color: #566470; } }
    @media print {
      :root { --ink: #111111; --quiet: #444444; --paper: #ffffff; --ground: #ffffff; --line: #b5bdc2;
        --accent: #1f5f73; --track: #ffffff; }
      html { font-size: 9pt; line-height: 1.3; }
      h1 { font-size: 1.6rem; }
      h2 { font-size: 1.2rem; padding-bottom: .15rem; margin-bottom: .7rem; }
      h3 { margin-top: .9rem; }
      p, ul, ol, table, figure { margin-bottom: .45rem; }
      th, td { padding-top: .25rem; padding-bottom: .25rem; }
      figure { max-width: 34rem; }
      .label { margin-top: .6rem; }
      .quiet { font-size: .8rem; }
      footer { margin-top: 1.2rem; }
      body { margin: 0; padding: 0; border: 0; max-width: none; }
      .chapter + .chapter { break-before: page; }
      h2 { margin-top: 1.2rem; }
      .chapter + .chapter > h2 { margin-top: 0; }
      .half, .whole:has(table), blockquote, li, p { break-inside: avoid; }
      footer { break-inside: avoid; }
      .chart .track { stroke: #b5bdc2; stroke-width: 1; }
      .chart .bar { fill: #4a5a64; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
