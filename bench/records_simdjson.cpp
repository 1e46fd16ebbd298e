/*
 * records_simdjson.cpp - the peer of bench/records: a reader of the same records on simdjson's on-demand
 * parser, as its documentation shows one, that goes by the members a record has.
 *
 * It takes every value by its type and keeps what it takes. Less is asked of it than of ours: it looks no
 * name up, takes a date for a text, and does not mind a member that is there twice or that nobody knows.
 */
#include "records_peer.h"

#include <simdjson.h>

#include <string_view>
#include <vector>

using namespace simdjson;

namespace {

struct entry {
	std::string_view name, other, from, to, unit;
	double amount, hours;
	int truth, kind_count;
};

struct person {
	std::string_view id;
	std::vector<entry> entries;
	std::vector<std::string_view> kinds;
};

int truth_of(ondemand::value value)
{
	return value.is_null() ? 2 : bool(value.get_bool());
}

void read_entry(ondemand::object object, person &person)
{
	entry entry{};
	entry.truth = 2;
	for (auto field : object) {
		ondemand::raw_json_string key = field.key();
		ondemand::value value = field.value();
		if (key == "kinds") {
			for (auto kind : value.get_array()) {
				person.kinds.push_back(kind.get_string());
				entry.kind_count++;
			}
		} else if (key == "level" || key == "class" || key == "subject")
			entry.name = value.get_string();
		else if (key == "field" || key == "jurisdictional_class")
			entry.other = value.get_string();
		else if (key == "from" || key == "awarded")
			entry.from = value.get_string();
		else if (key == "to")
			entry.to = value.is_null() ? std::string_view() : std::string_view(value.get_string());
		else if (key == "unit")
			entry.unit = value.get_string();
		else if (key == "hours_per_week")
			entry.hours = value.get_double();
		else if (key == "paid" || key == "permanent" || key == "accredited")
			entry.truth = truth_of(value);
		else
			entry.amount = value.get_double();
	}
	person.entries.push_back(entry);
}

void read_record(ondemand::object record, person &person)
{
	for (auto field : record) {
		ondemand::raw_json_string key = field.key();
		ondemand::value value = field.value();
		if (key == "id")
			person.id = value.get_string();
		else if (key == "education" || key == "credits" || key == "experience" || key == "service") {
			for (auto item : value.get_array())
				read_entry(item.get_object(), person);
		} else if (key == "credentials" || key == "determinations") {
			for (auto said : value.get_object()) {
				entry entry{};
				entry.name = said.unescaped_key();
				entry.truth = truth_of(said.value());
				person.entries.push_back(entry);
			}
		}
	}
}

} // namespace

extern "C" uint64_t peer_simdjson(const char *path, uint64_t *jobs)
{
	person person;
	uint64_t records = 0;
	ondemand::parser parser;
	padded_string text = padded_string::load(path);
	ondemand::document_stream stream;

	*jobs = 0;
	if (parser.iterate_many(text, 1 << 20).get(stream))
		return 0;
	for (auto document : stream) {
		person.entries.clear();
		person.kinds.clear();
		read_record(document.get_object(), person);
		for (const entry &entry : person.entries)
			*jobs += entry.kind_count > 0;
		records++;
	}
	return records;
}
