/// What the page does: filter, and show a rule where one is.
enum HTMLScript {
    static let text = #"""

        (() => {
          "use strict";
          const root = document.documentElement;
          const all = selector => Array.from(document.querySelectorAll(selector));
          const boxes = all("input[name=ernst]");
          const rule = document.getElementById("regel");
          const search = document.getElementById("tekst");
          const count = document.getElementById("aantal");
          const nothing = document.getElementById("niets");
          const dialog = document.getElementById("uitleg");
          const groups = all(".group").map(element => ({
            element,
            title: element.firstElementChild.textContent.toLowerCase(),
            articles: Array.from(element.querySelectorAll("article"), article => ({
              element: article, severity: article.dataset.severity, rule: article.dataset.rule, text: null
            }))
          }));
          const total = groups.reduce((sum, group) => sum + group.articles.length, 0);

          function filter() {
            const severities = new Set(boxes.filter(box => box.checked).map(box => box.value));
            const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
            let shown = 0;
            for (const group of groups) {
              let here = 0;
              for (const article of group.articles) {
                let fits = severities.has(article.severity) && (!rule.value || article.rule === rule.value);
                if (fits && words.length) {
                  article.text ??= group.title + " " + article.element.textContent.toLowerCase();
                  fits = words.every(word => article.text.includes(word));
                }
                if (article.element.hidden === fits) article.element.hidden = !fits;
                if (fits) here += 1;
              }
              group.element.hidden = here === 0;
              shown += here;
            }
            nothing.hidden = shown > 0;
            count.value = shown + " " + count.dataset.of + " " + total;
          }

          function keep() {
            const fragment = new URLSearchParams();
            const checked = boxes.filter(box => box.checked).map(box => box.value);
            if (checked.length < boxes.length) fragment.set("ernst", checked.join(","));
            if (rule.value) fragment.set("regel", rule.value);
            if (search.value) fragment.set("tekst", search.value);
            const text = fragment.toString();
            try { history.replaceState(null, "", text ? "#" + text : location.pathname + location.search); } catch {}
          }

          function change() {
            keep();
            filter();
          }

          function explain(id) {
            const source = document.getElementById(id);
            if (!source) return;
            const copy = source.cloneNode(true);
            copy.removeAttribute("id");
            dialog.querySelector("div").replaceChildren(copy);
            if (!dialog.open) dialog.showModal();
          }

          function restore() {
            const fragment = location.hash.slice(1);
            if (fragment.startsWith("regel-")) {
              explain(fragment);
            } else if (groups.length) {
              const view = new URLSearchParams(fragment);
              const severities = view.get("ernst");
              for (const box of boxes) box.checked = severities === null || severities.split(",").includes(box.value);
              rule.value = view.get("regel") ?? "";
              if (rule.selectedIndex < 0) rule.value = "";
              search.value = view.get("tekst") ?? "";
            }
            if (groups.length) filter();
          }

          root.classList.add("script");
          addEventListener("hashchange", restore);
          document.addEventListener("click", event => {
            const link = event.target.closest("a.rule");
            if (link) {
              event.preventDefault();
              explain(link.getAttribute("href").slice(1));
            } else if (event.target === dialog) {
              dialog.close();
            }
          });
          if (groups.length) {
            let waiting = 0;
            search.addEventListener("input", () => {
              clearTimeout(waiting);
              waiting = setTimeout(change, 120);
            });
            for (const box of boxes) box.addEventListener("change", change);
            rule.addEventListener("change", change);
            document.getElementById("alles").addEventListener("click", () => {
              for (const box of boxes) box.checked = true;
              rule.value = "";
              search.value = "";
              change();
            });
            for (const bar of all(".bar")) {
              bar.addEventListener("click", () => {
                if (bar.dataset.rule) rule.value = bar.dataset.rule;
                if (rule.selectedIndex < 0) rule.value = "";
                if (bar.dataset.text) search.value = bar.dataset.text;
                change();
                document.getElementById("bevindingen").scrollIntoView();
              });
            }
          }
          restore();
        })();

        """#
}
