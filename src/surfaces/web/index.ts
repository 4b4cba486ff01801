// The pages: rendered on the server, whole without script, every address permanent and every answer also there for
// machines. What may surprise: a page never decides anything. It shows what a view answers, each value leading to its
// words; and the page that reads an article does so in the browser, with the reader that the server has.
export { keepUsers, type NewUser, type UsersKept } from './accounts/keep-users.ts'
export type { Asking } from './env.ts'
export { makeApp } from './make-app.ts'
export { type ServedPages, type ServeOptions, servePages } from './serve-pages.ts'
