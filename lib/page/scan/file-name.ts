/** The name of a file within a text, as portals show it. */
export const fileName = /[\p{L}\p{N}][\p{L}\p{N} ()'’_.&-]*\.(?:pdf|jpe?g|png|gif|tiff?|heic|docx?|odt|xlsx?|zip|p7m|rtf)\b/iu;
