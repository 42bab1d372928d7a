/** What a file is packed with, by its first bytes. */
export type Packing = 'none' | 'gzip' | 'zstd';
