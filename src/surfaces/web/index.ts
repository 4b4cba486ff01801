// The pages: rendered on the server, whole without script, every address permanent and every answer also there as JSON.
// What may surprise: a page never decides anything. It shows what a view answers, each value leading to its words.
export type { Asking } from './env.ts'
export { makeApp } from './make-app.ts'
export { type ServedPages, type ServeOptions, servePages } from './serve-pages.ts'
