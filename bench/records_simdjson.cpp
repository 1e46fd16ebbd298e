/*
 * records_simdjson.cpp - the peer of bench/records: simdjson's on-demand parser reads every value of every
 * record, by its type, and counts them. It looks no name up and reads no date: that much less is asked of it.
 */
#include <simdjson.h>

#include <cstdio>
#include <cstdint>

using namespace simdjson;

struct counts {
	uint64_t records = 0, values = 0, text = 0;
	double numbers = 0;
};

static void read_value(ondemand::value value, counts &c)
{
	switch (value.type()) {
	case ondemand::json_type::object:
		for (auto field : value.get_object()) {
			std::string_view key = field.unescaped_key();
			c.text += key.size();
			read_value(field.value(), c);
		}
		break;
	case ondemand::json_type::array:
		for (auto item : value.get_array())
			read_value(item.value(), c);
		break;
	case ondemand::json_type::string:
		c.text += std::string_view(value.get_string()).size();
		break;
	case ondemand::json_type::number:
		c.numbers += double(value.get_double());
		break;
	case ondemand::json_type::boolean:
		c.numbers += bool(value.get_bool());
		break;
	case ondemand::json_type::null:
		break;
	}
	c.values++;
}

extern "C" uint64_t simdjson_read(const char *path, uint64_t *values)
{
	counts c;
	ondemand::parser parser;
	padded_string text = padded_string::load(path);
	ondemand::document_stream stream;

	if (parser.iterate_many(text, 1 << 20).get(stream))
		return 0;
	for (auto document : stream) {
		ondemand::object record = document.get_object();
		for (auto field : record) {
			std::string_view key = field.unescaped_key();
			c.text += key.size();
			read_value(field.value(), c);
		}
		c.records++;
	}
	*values = c.values + c.text + uint64_t(c.numbers);
	return c.records;
}
