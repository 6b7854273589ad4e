// What libxml2 refers to and never calls here, so that a static program needs no more than libxml2.a.
//
// It asks ICU for encodings that it does not know itself, but lectern decodes before it parses; linked in, ICU would add
// 30 MB of tables. ICU's own headers give its functions the names of the version. It asks zlib and liblzma to unpack
// files that it opens, and to pack what it writes, but lectern lets it do neither.
#if __has_include(<unicode/ucnv.h>)
#include <unicode/ucnv.h>

UConverter *ucnv_open(const char *name, UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
  return 0;
}

void ucnv_close(UConverter *converter) {}

void ucnv_convertEx(
    UConverter *target_converter, UConverter *source_converter, char **target, const char *target_limit,
    const char **source, const char *source_limit, UChar *pivot_start, UChar **pivot_source, UChar **pivot_target,
    const UChar *pivot_limit, UBool reset, UBool flush, UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
}

void ucnv_setToUCallBack(
    UConverter *converter, UConverterToUCallback action, const void *context, UConverterToUCallback *old_action,
    const void **old_context, UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
}

void ucnv_setFromUCallBack(
    UConverter *converter, UConverterFromUCallback action, const void *context, UConverterFromUCallback *old_action,
    const void **old_context, UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
}

void UCNV_TO_U_CALLBACK_STOP(
    const void *context, UConverterToUnicodeArgs *arguments, const char *units, int32_t length,
    UConverterCallbackReason reason, UErrorCode *error) {}

void UCNV_FROM_U_CALLBACK_STOP(
    const void *context, UConverterFromUnicodeArgs *arguments, const UChar *units, int32_t length, UChar32 point,
    UConverterCallbackReason reason, UErrorCode *error) {}
#endif

#define NEVER_CALLED(name) \
  int name(void);          \
  int name(void) { return -1; }

NEVER_CALLED(gzopen64)
NEVER_CALLED(gzdopen)
NEVER_CALLED(gzread)
NEVER_CALLED(gzwrite)
NEVER_CALLED(gzdirect)
NEVER_CALLED(gzclose)
NEVER_CALLED(inflate)
NEVER_CALLED(inflateInit2_)
NEVER_CALLED(inflateReset)
NEVER_CALLED(inflateEnd)
NEVER_CALLED(deflate)
NEVER_CALLED(deflateInit2_)
NEVER_CALLED(deflateEnd)
NEVER_CALLED(crc32)
NEVER_CALLED(lzma_auto_decoder)
NEVER_CALLED(lzma_properties_decode)
NEVER_CALLED(lzma_code)
NEVER_CALLED(lzma_end)
