// The look of the previews: quiet, close to each network by its accent and the shape of its avatar.

export const style = `
:root{--bg:#f3f3f6;--card:#fff;--text:#16181c;--muted:#5b6470;--line:#dfe3e8;--soft:#eef0f3;--accent:#0f6fc5;--on:#fff;--bad:#b3261e;--near:#8a5300;--round:50%}
[data-theme=dark]{--bg:#0b0d10;--card:#15181c;--text:#eceef1;--muted:#a2abb6;--line:#2c3138;--soft:#20252b;--accent:#6cb6ff;--on:#08131f;--bad:#ffaca6;--near:#ffc266;color-scheme:dark}
[data-network=x]{--accent:#0f6fc5}[data-network=x][data-theme=dark]{--accent:#5fb4ff}
[data-network=bluesky]{--accent:#0b63d6}[data-network=bluesky][data-theme=dark]{--accent:#6bb0ff}
[data-network=mastodon]{--accent:#563acc;--round:10px}[data-network=mastodon][data-theme=dark]{--accent:#b5a9ff}
[data-network=linkedin]{--accent:#0a5cb0}[data-network=linkedin][data-theme=dark]{--accent:#78b8ff}
*{box-sizing:border-box}
body{margin:0;padding:20px 16px;background:var(--bg);color:var(--text);font:15px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif}
main{max-width:560px;margin:0 auto}
p,ol,dl,dd,figure,h1,h2{margin:0;padding:0}
.thread-title{margin:0 4px 10px;color:var(--muted);font-size:13px;font-weight:600}
.thread{list-style:none;background:var(--card);border:1px solid var(--line);border-radius:14px;overflow:hidden}
.post{display:flex;gap:12px;padding:14px 16px 12px}
.is-thread .post+.post{padding-top:4px}
.side{position:relative;flex:0 0 42px}
.avatar{display:flex;align-items:center;justify-content:center;width:42px;height:42px;border-radius:var(--round);background:var(--accent);color:var(--on);font-weight:700;font-size:18px}
.is-thread .post:not(:last-child) .side::after{content:'';position:absolute;left:20px;top:48px;bottom:-10px;width:2px;background:var(--line)}
.main{flex:1;min-width:0}
.who{display:flex;gap:5px;overflow:hidden;white-space:nowrap}.who b{overflow:hidden;text-overflow:ellipsis}.who span{color:var(--muted)}
.text{margin-top:2px;white-space:pre-wrap;overflow-wrap:anywhere}
.live{color:var(--accent)}
.media{display:grid;gap:2px;margin-top:12px;border:1px solid var(--line);border-radius:12px;overflow:hidden}
.media-2,.media-4{grid-template-columns:1fr 1fr}.media-3{grid-template-columns:1fr 1fr}.media-3 figure:first-child{grid-column:1/-1}
.media figure{position:relative;aspect-ratio:16/9;background:var(--soft);overflow:hidden}
.media-2 figure{aspect-ratio:1}
.media img,.link-card>img{display:block;width:100%;height:100%;object-fit:cover;color:var(--muted);font-size:13px}
figcaption{position:absolute;left:8px;bottom:8px;padding:1px 6px;border-radius:4px;background:#000c;color:#fff;font-size:11px;font-weight:700}
figcaption.missing{background:#b3261e}
.link-card{margin-top:12px;border:1px solid var(--line);border-radius:12px;overflow:hidden;background:var(--card)}
.link-card>img,.no-picture{aspect-ratio:1.91;background:var(--soft)}
.no-picture{aspect-ratio:auto;height:10px}
.link-card>div:last-child{padding:10px 14px 12px}
.host,.description{color:var(--muted);font-size:13px}.title{font-weight:600;overflow-wrap:anywhere}
.description{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.meter{display:flex;align-items:center;gap:8px;margin-top:10px;color:var(--muted);font-size:12px;font-variant-numeric:tabular-nums}
.bar{flex:0 0 72px;height:4px;border-radius:2px;background:var(--soft);overflow:hidden}.bar i{display:block;height:100%;background:var(--accent)}
.near{color:var(--near)}.near .bar i{background:var(--near)}.over{color:var(--bad);font-weight:600}.over .bar i{background:var(--bad)}
.reader h1{font-size:16px;margin:0 0 12px}.reader h2{margin-bottom:8px;color:var(--muted);font-size:13px}
.reader section{margin-bottom:12px;padding:14px 16px;background:var(--card);border:1px solid var(--line);border-radius:14px}
.reader dt{margin-top:8px;color:var(--muted);font-size:12px;font-weight:600}.reader dd{white-space:pre-wrap;overflow-wrap:anywhere}.reader dd.missing{color:var(--bad)}
@media (max-width:360px){.post{gap:8px;padding-inline:10px}.side{flex-basis:32px}.avatar{width:32px;height:32px;font-size:14px}}
`
