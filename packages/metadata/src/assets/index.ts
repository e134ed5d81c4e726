// The public names of @kanaal/metadata/assets: apart, because only those who have the bytes of images need them.
export { isKnownPicture } from './find-blocks.ts'
export { type AssetMetadata, type ModelRelease, readAssetMetadata } from './read-asset-metadata.ts'
export { stripPosition } from './strip-position.ts'
