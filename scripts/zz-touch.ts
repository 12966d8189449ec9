import { checkInSteps } from "../src/core/rules";
import { catalogue } from "../src/core/rules/catalogue";
import { recognise } from "../src/core/table";
import { evaluationForm } from "./bench-reading";
import { sheetOfRows } from "../test/support/sheet-of";
const [t] = recognise(sheetOfRows(evaluationForm(2000))).tables;
const looked = new Set<number>(); let stack = "";
const indicators = t!.indicators.map((i, n) => new Proxy(i, { get(r, k) { looked.add(n); if (looked.size === 700) { stack = new Error().stack!.split("\n").slice(2,6).map(s=>s.trim().replace(/file:.*wt-perf/,"")).join(" < "); } return Reflect.get(r, k); } }));
let active="link";
for (const rule of catalogue as any[]) { const old = rule.check; rule.check = function*(c:any,r:any){ active = rule.code; const s = old.call(rule,c,r); if (s) yield* s; active=rule.code+" end"; }; }
const w = checkInSteps({ ...t!, indicators });
for (;;) { const a=active; looked.clear(); stack=""; const s = w.next(); if (looked.size>600) console.log(a, ">", active, looked.size, stack); if (s.done) break; }
