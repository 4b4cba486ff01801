import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

// The costs that OWASP's password storage cheat sheet gives for scrypt: N 2^17, r 8, p 1; 128 MiB for a third of a second.
type Cost = { readonly N: number; readonly r: number; readonly p: number }

const COST: Cost = { N: 2 ** 17, r: 8, p: 1 }
const LENGTH = 32

/** A password as it may be kept: `scrypt$131072$8$1$salt$hash`, the last two in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, COST)
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** True where the password is the one that was hashed. Takes as long for a wrong one. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [kind, n, r, p, salt, hash] = kept.split('$')
  if (kind !== 'scrypt' || !salt || !hash) return false
  const expected = Buffer.from(hash, 'base64url')
  const found = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(n), r: Number(r), p: Number(p) })
  return found.length === expected.length && timingSafeEqual(found, expected)
}

function derive(password: string, salt: Buffer, { N, r, p }: Cost) {
  const maxmem = 256 * N * r
  return new Promise<Buffer>((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, LENGTH, { N, r, p, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )
}
