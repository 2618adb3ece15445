/** Where keys to the API are kept, and what they begin with, so that scanners know a leaked one. */
export const API_KEYS = { table: 'api_keys', prefix: 'kx_', type: 'auth_token' }
