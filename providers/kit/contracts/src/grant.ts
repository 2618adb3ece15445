/** A customer's authorisation, as OAuth hands it out. */
export interface Credentials {
  accessToken: string
  refreshToken: string
  /** When the access token stops working. */
  expiresAt: Date
}

/**
 * Access to one connection's credentials. The backend owns storage, encryption and
 * "one refresh at a time"; a provider only asks and hands back what it renewed.
 */
export interface Grant {
  read(): Promise<Credentials>
  /**
   * Runs `refresh` unless somebody else just did, stores what it returns, and returns what is current.
   * `refresh` throws `E_GRANT_LOST` when the vendor says the grant is gone.
   */
  renew(refresh: (current: Credentials) => Promise<Credentials>): Promise<Credentials>
}

/** Where a vendor's OAuth lives, and what to ask for. All addresses absolute. */
export interface OAuthEndpoints {
  /** For the browser. */
  authorizeUrl: string
  tokenUrl: string
  userInfoUrl: string
  revokeUrl: string
  /** Asked for when a calendar and sheets are connected. Narrow. */
  scopes: string[]
}
