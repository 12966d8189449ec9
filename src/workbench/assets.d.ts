/** What webpack makes of files that are no code. */
declare module "*.css";
declare module "*.xlsx" {
  /** Address of the file on this server. */
  const address: string;
  export default address;
}
