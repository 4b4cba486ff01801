// Fetching over HTTP: all the network code there is. What is surprising: it does not use `fetch`, because a connection has
// to go to the very address that was checked, and `fetch` asks the name a second time.
export { type Fetched, type FetchLimits, fetchAddress } from './fetch-address.ts'
export { type Network, networkFor, PUBLIC_NETWORK, type Reach } from './network.ts'
export { isPublicAddress } from './public-address.ts'
