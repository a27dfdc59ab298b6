export { renderMarkdown } from "./markdown.js";
export { renderText } from "./text.js";
