// Shows the server's OpenAPI document as a page one can read, search and link to. All text is set as text, never as HTML.
"use strict";

const METHODS = ["get", "post", "patch", "put", "delete"];
let api;

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

// Text with `code` in it, as elements.
function prose(text) {
  return (text || "").split("`").map((part, place) => (place % 2 ? make("code", {}, part) : part));
}

function resolve(part) {
  if (!part || !part.$ref) return part || {};
  return part.$ref.slice(2).split("/").reduce((found, key) => found[key], api);
}

function slug(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

function typeOf(schema) {
  const found = resolve(schema);
  if (found.enum) return found.enum.filter((each) => each !== null && each !== "").join(" | ");
  if (found.anyOf) return found.anyOf.map(typeOf).join(" | ");
  const types = [].concat(found.type || "any").filter((each) => each !== "null");
  if (types[0] === "array") return `list of ${typeOf(found.items)}`;
  return found.format ? `${types.join(" | ")} (${found.format})` : types.join(" | ");
}

function row(name, schema, needed, description) {
  const found = resolve(schema);
  const limits = [];
  if (found.maxLength) limits.push(`at most ${found.maxLength} characters`);
  if (found.default !== undefined) limits.push(`default ${JSON.stringify(found.default)}`);
  const first = make("td", {}, make("code", {}, name));
  if (needed) first.append(" ", make("span", { class: "needed" }, "required"));
  const about = [description || found.description, ...limits].filter(Boolean).join("; ");
  return make("tr", {}, first, make("td", {}, make("code", {}, typeOf(schema))), make("td", {}, ...prose(about)));
}

function table(caption, rows) {
  if (!rows.length) return null;
  const head = make("tr", {}, ...["Name", "Type", "Meaning"].map((each) => make("th", { scope: "col" }, each)));
  const made = make("table", { "aria-label": caption }, make("thead", {}, head), make("tbody", {}, ...rows));
  return make("div", { class: "wide", tabindex: "0", role: "region", "aria-label": caption }, made);
}

function properties(schema) {
  const found = resolve(schema);
  const needed = new Set(found.required || []);
  return Object.entries(found.properties || {}).map(([name, each]) => row(name, each, needed.has(name)));
}

function section(title, ...content) {
  const shown = content.filter(Boolean);
  return shown.length ? [make("h3", {}, title), ...shown] : [];
}

function folded(title, content) {
  return make("details", {}, make("summary", {}, title), content);
}

function parametersOf(operation) {
  const all = (operation.parameters || []).map(resolve);
  const plain = all.filter((each) => !resolve(each.schema).properties);
  const grouped = all.filter((each) => resolve(each.schema).properties);
  const rows = plain.map((each) => row(each.name, each.schema, each.required, each.description));
  return section("Parameters", table("Parameters", rows), ...grouped.flatMap((each) => [
    make("p", {}, each.description || ""),
    folded(`All ${each.name}`, table(each.name, properties(each.schema))),
  ]));
}

function jsonOf(content) {
  const type = Object.keys(content || {}).find((each) => each.includes("json"));
  return type ? content[type] : null;
}

function exampleOf(media) {
  if (!media) return undefined;
  return media.example !== undefined ? media.example : resolve(media.schema).example;
}

function code(value) {
  return make("pre", { tabindex: "0" }, make("code", {}, typeof value === "string" ? value : JSON.stringify(value, null, 2)));
}

function curl(path, method, operation, body) {
  const lines = [`curl -X ${method.toUpperCase()} '${location.origin}${path.replace("{id}", "ID")}'`];
  if ((operation.security || []).length) lines.push(`-H "Authorization: Bearer $TOKEN"`);
  if (body !== undefined) {
    lines.push(`-H 'Content-Type: application/json'`, `-d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`);
  }
  return code(lines.join(" \\\n  "));
}

function bodyOf(operation) {
  const media = jsonOf(resolve(operation.requestBody).content);
  return media ? section("Body", table("Body", properties(media.schema))) : [];
}

function answersOf(operation) {
  const rows = [];
  let record = null;
  for (const [status, answer] of Object.entries(operation.responses || {})) {
    const found = resolve(answer);
    const media = jsonOf(found.content);
    if (status.startsWith("2")) record = media;
    const mark = make("span", { class: "method status" }, status);
    rows.push(make("tr", {}, make("td", {}, mark), make("td", {}, ...prose(found.description))));
  }
  const example = exampleOf(record);
  const fields = record ? table("Fields of the answer", properties(record.schema)) : null;
  return section("Answers", make("table", { "aria-label": "Answers" }, make("tbody", {}, ...rows)),
    fields && folded("Fields of the answer", fields), example !== undefined ? folded("Example", code(example)) : null);
}

function showOperation(path, method, operation) {
  const body = exampleOf(jsonOf(resolve(operation.requestBody).content));
  const inside = make("div");
  const made = make("details", { class: "operation", id: operation.operationId },
    make("summary", {}, make("span", { class: `method ${method}` }, method.toUpperCase()), make("code", {}, path),
      make("span", { class: "what" }, operation.summary || "")), inside);
  made.dataset.words = `${method} ${path} ${operation.summary} ${operation.tags}`.toLowerCase();
  made.addEventListener("toggle", () => {
    if (!made.open || inside.childNodes.length) return;
    const about = operation.description ? make("p", {}, ...prose(operation.description)) : null;
    inside.append(...[about, ...section("Example", curl(path, method, operation, body)), ...parametersOf(operation),
      ...bodyOf(operation), ...answersOf(operation)].filter(Boolean));
  });
  return made;
}

function showProblems() {
  const rows = api["x-problems"].map((each) => make("tr", { id: each.code },
    make("td", {}, make("code", {}, each.code)), make("td", {}, String(each.status)), make("td", {}, ...prose(each.description))));
  return make("section", {}, make("h2", { id: "problems" }, "Problems"),
    make("p", {}, "What goes wrong comes as application/problem+json with one of these codes."),
    make("table", { "aria-label": "Problems" }, make("tbody", {}, ...rows)));
}

function show() {
  const groups = new Map();
  for (const [path, methods] of Object.entries(api.paths)) {
    for (const method of METHODS.filter((each) => methods[each])) {
      const tag = (methods[method].tags || ["Other"])[0];
      if (!groups.has(tag)) groups.set(tag, []);
      groups.get(tag).push(showOperation(path, method, methods[method]));
    }
  }
  const content = document.getElementById("content");
  const topics = document.getElementById("topics");
  content.replaceChildren(make("h2", {}, api.info.title), make("p", {}, ...prose(api.info.description)));
  for (const [tag, operations] of groups) {
    content.append(make("section", {}, make("h2", { id: slug(tag) }, tag), ...operations));
    topics.append(make("li", {}, make("a", { href: `#${slug(tag)}` }, tag)));
  }
  content.append(showProblems());
  topics.append(make("li", {}, make("a", { href: "#problems" }, "Problems")));
  content.setAttribute("aria-busy", "false");
}

function find(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (const part of document.querySelectorAll("main section")) {
    const operations = [...part.querySelectorAll("details.operation")];
    for (const each of operations) each.hidden = !words.every((word) => each.dataset.words.includes(word));
    part.hidden = words.length > 0 && operations.every((each) => each.hidden);
  }
}

function goTo(hash) {
  const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (!target) return;
  if (target.tagName === "DETAILS") target.open = true;
  target.scrollIntoView();
}

async function start() {
  try {
    const answer = await fetch("/api/v1/openapi.json");
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    api = await answer.json();
    show();
    goTo(location.hash);
  } catch (error) {
    document.getElementById("state").textContent = `The description of the API could not be loaded: ${error.message}.`;
  }
}

document.getElementById("find").addEventListener("input", (event) => find(event.target.value));
window.addEventListener("hashchange", () => goTo(location.hash));
start();
