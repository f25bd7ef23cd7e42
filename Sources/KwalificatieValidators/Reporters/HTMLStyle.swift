/// How the page looks: on a wide screen, on a phone, in the dark and on paper.
enum HTMLStyle {
    static let text = """

        :root{--ground:#f6f7f9;--card:#fff;--ink:#1c2430;--soft:#5b6675;--line:#dde2e9;--link:#0b57b0;
        --error:#b3261e;--warning:#8a5a00;--info:#1d5fa8;--errorbar:#e4877f;--warningbar:#e8b44c;--infobar:#86b4e6;
        --mark:#ffe9a8;--code:#f2f4f7}
        @media(prefers-color-scheme:dark){:root{--ground:#12161c;--card:#1b212a;--ink:#e6eaf0;--soft:#9aa6b5;
        --line:#313a46;--link:#8ab8f5;--error:#ff9c93;--warning:#f2c464;--info:#8fc0ff;--errorbar:#8c3a34;
        --warningbar:#7d5a14;--infobar:#2c557f;--mark:#5c4a12;--code:#141920}}
        *{box-sizing:border-box}
        [hidden]{display:none!important}
        body{margin:0;background:var(--ground);color:var(--ink);
        font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
        header,main{max-width:72rem;margin:0 auto;padding:0 1.25rem}
        header{padding-top:1.75rem}
        h1{font-size:1.7rem;line-height:1.2;margin:0}
        header p{color:var(--soft);margin:.25rem 0 1.25rem}
        h2{font-size:1.1rem;margin:0 0 .6rem}
        a{color:var(--link)}
        code,pre{font-family:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",Menlo,Consolas,monospace;font-size:.85em}
        code{overflow-wrap:anywhere}
        main>section{margin:0 0 1.5rem}
        .tiles{display:flex;flex-wrap:wrap;gap:.75rem}
        .tile{flex:1 1 9rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.7rem 1rem;
        color:var(--soft)}
        .tile b{display:block;font-size:1.9rem;line-height:1.15;color:var(--ink);font-variant-numeric:tabular-nums}
        .tile.error:not(.none) b{color:var(--error)}
        .tile.warning:not(.none) b{color:var(--warning)}
        .tile.info:not(.none) b{color:var(--info)}
        .bars{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1.5rem;align-items:start}
        .bars>div,.list,.rules,.alarm,.group,.verdict{background:var(--card);border:1px solid var(--line);border-radius:.6rem;
        padding:1rem}
        .bars>div{min-width:0}
        .bar{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 .75rem;width:100%;padding:.3rem .4rem;border:0;
        border-radius:.35rem;background:none;color:inherit;font:inherit;font-size:.92rem;text-align:left;cursor:pointer}
        .bar:hover,.bar:focus-visible{background:var(--code)}
        .bar .name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
        .bar .name span{font-weight:600}
        .bar .count{font-variant-numeric:tabular-nums;font-weight:600}
        .bar i{grid-column:1/-1;height:.45rem;border-radius:.25rem;min-width:3px}
        .bar.error i{background:var(--errorbar)}
        .bar.warning i{background:var(--warningbar)}
        .bar.info i{background:var(--infobar)}
        summary{cursor:pointer}
        .bars summary,.note{color:var(--soft);font-size:.9rem}
        .filters{display:none;flex-wrap:wrap;align-items:center;gap:.6rem .9rem;background:var(--card);
        border:1px solid var(--line);border-radius:.6rem;padding:.7rem 1rem}
        .script .filters{display:flex}
        .boxes{display:flex;flex-wrap:wrap;gap:.3rem 1rem}
        .boxes label{font-weight:600;white-space:nowrap}
        .badge.error,label.error{color:var(--error)}
        label.warning,.badge.warning{color:var(--warning)}
        label.info,.badge.info{color:var(--info)}
        select,input[type=search],button#alles,dialog button{font:inherit;font-size:.95rem;color:inherit;
        background:var(--ground);border:1px solid var(--line);border-radius:.4rem;padding:.4rem .6rem;min-width:0}
        select{flex:1 1 12rem;max-width:100%}
        input[type=search]{flex:2 1 14rem}
        output{color:var(--soft);font-variant-numeric:tabular-nums;font-size:.92rem}
        .group{padding:0;overflow:hidden;margin:0 0 1rem}
        .group h3{font-size:1rem;line-height:1.35;margin:0;padding:.75rem 1rem;background:var(--code);
        border-bottom:1px solid var(--line)}
        .group h3 small{display:block;font-weight:400;color:var(--soft);overflow-wrap:anywhere}
        article{padding:.8rem 1rem;border-left:.25rem solid var(--line)}
        article+article{border-top:1px solid var(--line)}
        article.error{border-left-color:var(--error)}
        article.warning{border-left-color:var(--warningbar)}
        article.info{border-left-color:var(--infobar)}
        article{content-visibility:auto;contain-intrinsic-size:auto 11rem}
        h4{font-size:1rem;font-weight:500;margin:0;overflow-wrap:anywhere}
        .badge{font-size:.78rem;font-weight:700;text-transform:uppercase;letter-spacing:.03em}
        article.error .badge{color:var(--error)}
        article.warning .badge{color:var(--warning)}
        article.info .badge{color:var(--info)}
        h4 .rule{font-weight:600;white-space:nowrap}
        .subject{margin:.1rem 0 0}
        .place{margin:.1rem 0 0;color:var(--soft);font-size:.92rem}
        dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.05rem .75rem;margin:.4rem 0 0;font-size:.93rem}
        dt{color:var(--soft)}
        dd{margin:0;overflow-wrap:anywhere}
        pre{margin:.5rem 0 0;padding:.5rem 0;background:var(--code);border-radius:.4rem;overflow-x:auto;line-height:1.45}
        .line{display:flex;white-space:pre;padding-right:.75rem;width:max-content;min-width:100%}
        .number{flex:none;min-width:3.4rem;padding:0 .75rem;text-align:right;color:var(--soft);user-select:none}
        .line.here .number{color:var(--ink);font-weight:700}
        mark{background:var(--mark);color:inherit;border-radius:.15rem}
        .cut{color:var(--soft)}
        article details{margin-top:.4rem;font-size:.9rem;color:var(--soft)}
        .verdict{border-left-width:.4rem}
        .verdict.error{border-left-color:var(--error)}
        .verdict.warning{border-left-color:var(--warningbar)}
        .verdict.info{border-left-color:var(--infobar)}
        .verdict h2{font-size:1.3rem;line-height:1.3;margin:0}
        .verdict h3{font-size:1rem;margin:.8rem 0 .3rem}
        .verdict p{margin:.3rem 0 0;color:var(--soft)}
        .verdict ol{margin:0;padding-left:1.4rem}
        .verdict li{margin:.35rem 0;overflow-wrap:anywhere}
        .verdict .rule{font-weight:600;white-space:nowrap}
        .alarm{border-color:var(--error)}
        .alarm h2{color:var(--error)}
        .list ul,.alarm ul{margin:0;padding-left:1.2rem}
        .list li{overflow-wrap:anywhere;margin:.15rem 0}
        .list small,.hash{color:var(--soft)}
        summary h2{display:inline}
        .fine{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1.2rem;font-size:1.1rem}
        .rules .rule{padding:.8rem 0;border-top:1px solid var(--line)}
        .rules .rule:target{background:var(--mark)}
        .rule h3{font-size:1rem;margin:0}
        .rule p{margin:.3rem 0 0}
        .rule pre{padding:.5rem .75rem;margin:.2rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
        dialog{width:min(44rem,calc(100vw - 2rem));max-height:85vh;overflow:auto;border:1px solid var(--line);
        border-radius:.7rem;background:var(--card);color:var(--ink);padding:1rem 1.25rem 1.25rem}
        dialog::backdrop{background:#0008}
        dialog form{float:right;margin-left:1rem}
        button{cursor:pointer}
        @media(min-width:48rem){.filters{position:sticky;top:0;z-index:1}}
        @media(max-width:40rem){header,main{padding-left:.75rem;padding-right:.75rem}
        header{padding-top:1rem}.tile{flex-basis:5.5rem;padding:.5rem .7rem;font-size:.85rem}.tile b{font-size:1.5rem}
        .number{min-width:2.6rem;padding:0 .5rem}select,input[type=search]{flex-basis:100%;font-size:1rem}
        article{padding:.7rem .75rem}}
        @media print{:root{--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;--code:#f4f4f4;
        --error:#a00;--warning:#6b4600;--info:#134a86;--errorbar:#d88;--warningbar:#e0b860;--infobar:#abd;--mark:#ffeaa0}
        body{font-size:10pt;print-color-adjust:exact}header,main{max-width:none;padding:0}
        .filters,dialog,.bars details{display:none!important}
        article,.rules .rule{break-inside:avoid;content-visibility:visible}h2{break-after:avoid}.group h3{break-inside:avoid;break-after:avoid}
        .bar .name{white-space:normal}
        .group{overflow:visible}.line{white-space:pre-wrap;overflow-wrap:anywhere;width:auto}}

        """
}
