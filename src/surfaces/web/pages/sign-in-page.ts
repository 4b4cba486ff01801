import { html } from 'hono/html'
import type { Piece } from '../parts/piece.ts'

type SignIn = { readonly formKey: string; readonly next: string; readonly trouble: string | null }

/** Where one says who one is. It shows nothing of the record. */
export const signInPage = ({ formKey, next, trouble }: SignIn): Piece => html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>Sign in – Readout</title><link rel="stylesheet" href="/style.css"><link rel="icon" href="/icon.svg" type="image/svg+xml"></head>
<body><main id="content" class="sign-in"><h1>Readout</h1>
${trouble ? html`<p class="banner wrong" role="alert">${trouble}</p>` : ''}
<form method="post" action="/sign-in" class="stacked"><input type="hidden" name="key" value="${formKey}"><input type="hidden" name="next" value="${next}">
<label>Name <input name="name" autocomplete="username" required maxlength="100"></label>
<label>Password <input name="password" type="password" autocomplete="current-password" required maxlength="1000"></label>
<button>Sign in</button></form></main></body></html>`
