#include "codec.h"

const onapp_codec *onapp_codec_find(const char *data_type, size_t length)
{
	static const onapp_codec *const codecs[] = {&onapp_codec_json, &onapp_codec_xml};

	for (size_t i = 0; i < sizeof(codecs) / sizeof(codecs[0]); i++) {
		if (strlen(codecs[i]->data_type) == length && memcmp(codecs[i]->data_type, data_type, length) == 0) {
			return codecs[i];
		}
	}
	return NULL;
}

int onapp_codec_depth(int depth)
{
	if (depth < 1) {
		return 1;
	}
	return depth < ONAPP_CODEC_MAX_DEPTH ? depth : ONAPP_CODEC_MAX_DEPTH;
}
