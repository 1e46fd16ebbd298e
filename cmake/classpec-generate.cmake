# classpec_generate(TARGET <target> SPECS <file or directory>...
#                   [NAME <name>] [PREFIX <prefix>] [EMIT c functions json image]
#                   [TABLES rows|packed] [PARTS <number>])
#
# Compiles the specs into the target, which must be one of this directory. The target and those
# that link it may then
#
#   #include "<name>.h"
#
# NAME is how the files are called: PREFIX when it is not given, and else the target. PREFIX is
# how the identifiers begin, for the specs of one authority; without it they begin with the name
# of their authority.
#
# EMIT says what to write: c (the tables, also when EMIT is not given); functions, as
# <name>_functions.h; json, as <name>.json; and image, the tables as <prefix>.plan, a file to be
# mapped, which needs PREFIX. Files are in the directory that the property CLASSPEC_DIRECTORY of
# the target names. image without c goes into the target too, through the assembler, in place of
# the tables in C: that takes no time however large they are, and needs the language ASM.
# TABLES says how the tables stand in C: packed is quick to compile. PARTS spreads the functions
# over so many sources.
#
# The specs are compiled when one has changed, came or went, in any directory given; files whose
# content stays the same keep their time, so that nothing else is built again.

# The specs in each directory, and those that are named, as classpec finds them.
function(_classpec_search result)
	set(found "")
	foreach(spec IN LISTS ARGN)
		if(IS_DIRECTORY "${spec}")
			file(GLOB_RECURSE files LIST_DIRECTORIES FALSE CONFIGURE_DEPENDS "${spec}/*.classpec")
			string(LENGTH "${spec}" length)
			foreach(file IN LISTS files)
				string(SUBSTRING "${file}" ${length} -1 below)
				if(NOT below MATCHES "/\\.")
					list(APPEND found "${file}")
				endif()
			endforeach()
		else()
			list(APPEND found "${spec}")
		endif()
	endforeach()
	set(${result} "${found}" PARENT_SCOPE)
endfunction()

function(classpec_generate)
	cmake_parse_arguments(PARSE_ARGV 0 arg "" "TARGET;NAME;PREFIX;PARTS;TABLES" "SPECS;EMIT")
	set(usage "classpec_generate(TARGET <target> SPECS <file or directory>... [NAME <name>] [PREFIX <prefix>] [EMIT c functions json image] [TABLES rows|packed] [PARTS <number>])")
	if(arg_UNPARSED_ARGUMENTS OR arg_KEYWORDS_MISSING_VALUES)
		message(FATAL_ERROR "classpec_generate: not understood: ${arg_UNPARSED_ARGUMENTS} ${arg_KEYWORDS_MISSING_VALUES}\nexpected ${usage}")
	endif()
	if(NOT arg_TARGET OR NOT arg_SPECS)
		message(FATAL_ERROR "classpec_generate: TARGET and SPECS are needed\nexpected ${usage}")
	endif()
	if(NOT TARGET ${arg_TARGET})
		message(FATAL_ERROR "classpec_generate: there is no target ${arg_TARGET}; add_executable() or add_library() comes first")
	endif()
	get_target_property(home ${arg_TARGET} SOURCE_DIR)
	if(NOT home STREQUAL CMAKE_CURRENT_SOURCE_DIR)
		message(FATAL_ERROR "classpec_generate: the target ${arg_TARGET} is one of ${home}; call it there")
	endif()

	# ---- what comes in ----
	set(specs "")
	set(specs_made "")
	foreach(spec IN LISTS arg_SPECS)
		get_filename_component(spec "${spec}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
		get_source_file_property(made "${spec}" GENERATED)
		if(NOT EXISTS "${spec}" AND NOT made)
			message(FATAL_ERROR "classpec_generate: there is no ${spec}")
		endif()
		list(APPEND specs "${spec}")
		if(made)
			list(APPEND specs_made "${spec}")
		endif()
	endforeach()

	# ---- what comes out ----
	if(NOT arg_EMIT)
		set(arg_EMIT c)
	endif()
	set(name "${arg_TARGET}")
	set(options "")
	if(arg_PREFIX)
		set(name "${arg_PREFIX}")
		list(APPEND options "--prefix=${arg_PREFIX}")
	endif()
	if(arg_PARTS)
		if(NOT arg_PARTS MATCHES "^[1-9][0-9]*$")
			message(FATAL_ERROR "classpec_generate: expected a number after PARTS, found ${arg_PARTS}")
		endif()
		list(APPEND options "--parts=${arg_PARTS}")
	endif()
	if(arg_TABLES)
		if(NOT arg_TABLES MATCHES "^(rows|packed)$")
			message(FATAL_ERROR "classpec_generate: expected rows or packed after TABLES, found ${arg_TABLES}")
		endif()
		list(APPEND options "--tables=${arg_TABLES}")
	endif()
	if(arg_NAME)
		set(name "${arg_NAME}")
	endif()
	get_property(names TARGET ${arg_TARGET} PROPERTY CLASSPEC_NAMES)
	if(name IN_LIST names)
		message(FATAL_ERROR "classpec_generate: the target ${arg_TARGET} has files called ${name} already; give these another NAME")
	endif()
	set_property(TARGET ${arg_TARGET} APPEND PROPERTY CLASSPEC_NAMES "${name}")
	set(directory "${CMAKE_CURRENT_BINARY_DIR}/classpec/${arg_TARGET}")
	set(files "")
	foreach(emit IN LISTS arg_EMIT)
		if(emit STREQUAL "c")
			list(APPEND files "${directory}/${name}.c" "${directory}/${name}.h")
		elseif(emit STREQUAL "functions")
			list(APPEND files "${directory}/${name}_functions.h")
			if(arg_PARTS GREATER 1)
				foreach(part RANGE 1 ${arg_PARTS})
					list(APPEND files "${directory}/${name}_functions_${part}.c")
				endforeach()
			else()
				list(APPEND files "${directory}/${name}_functions.c")
			endif()
		elseif(emit STREQUAL "json")
			list(APPEND files "${directory}/${name}.json")
		elseif(emit STREQUAL "image")
			if(NOT arg_PREFIX)
				message(FATAL_ERROR "classpec_generate: EMIT image needs PREFIX, which names its file")
			endif()
			list(APPEND files "${directory}/${arg_PREFIX}.plan")
		else()
			message(FATAL_ERROR "classpec_generate: expected c, functions, json or image after EMIT, found ${emit}")
		endif()
	endforeach()
	get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
	set(unused "")
	if("image" IN_LIST arg_EMIT AND NOT "c" IN_LIST arg_EMIT)
		if(NOT "ASM" IN_LIST languages)
			message(FATAL_ERROR "classpec_generate: EMIT image without c needs the language ASM: enable_language(ASM)")
		endif()
		# The header is that of the tables in C.
		list(APPEND arg_EMIT c)
		set(unused "${directory}/${name}.c")
		list(APPEND files "${directory}/${name}.h" "${directory}/${arg_PREFIX}_plan.S")
		set_source_files_properties("${directory}/${arg_PREFIX}_plan.S" PROPERTIES
			OBJECT_DEPENDS "${directory}/${arg_PREFIX}.plan")
	elseif("image" IN_LIST arg_EMIT)
		set(unused "${directory}/${arg_PREFIX}_plan.S")
	endif()
	list(JOIN arg_EMIT "," emit)

	# The stamp is what is compared with the specs: the files themselves stay as old as they
	# are while their content does, and so they are byproducts.
	set(stamp "${directory}/${name}.stamp")
	set(command classpec::classpec build -o "${directory}" "--emit=${emit}" "--file=${name}" ${options})
	file(MAKE_DIRECTORY "${directory}")
	cmake_policy(PUSH)
	if(CMAKE_GENERATOR MATCHES "Ninja" AND NOT CMAKE_NINJA_OUTPUT_PATH_PREFIX)
		# Ninja reads the depfile as it is. CMake would write it anew, and lose what keeps
		# `$` and `#` in a path from meaning something.
		cmake_policy(SET CMP0116 OLD)
		file(RELATIVE_PATH seen "${CMAKE_BINARY_DIR}" "${stamp}")
		list(APPEND command "--depfile=${stamp}.d" "--stamp=${seen}")
		set(depends DEPFILE "${stamp}.d")
	else()
		# What CMake makes of a depfile for make forgets no file, not even one that is gone. So
		# the directories are searched when the build begins, and a list of what is there changes
		# with it.
		_classpec_search(found ${specs})
		string(REPLACE ";" "\n" lines "${found}")
		file(GENERATE OUTPUT "${stamp}.list" CONTENT "${lines}\n")
		list(APPEND command "--stamp=${stamp}")
		set(depends DEPENDS ${found} "${stamp}.list")
	endif()
	add_custom_command(OUTPUT "${stamp}" BYPRODUCTS ${files} ${unused}
		COMMAND ${command} ${specs}
		DEPENDS classpec::classpec ${specs_made}
		${depends}
		WORKING_DIRECTORY "${CMAKE_BINARY_DIR}"
		COMMENT "Compiling the specs of ${arg_TARGET}"
		VERBATIM)
	cmake_policy(POP)
	set_source_files_properties(${files} PROPERTIES GENERATED TRUE)
	if(NOT "C" IN_LIST languages)
		set(sources ${files})
		list(FILTER sources INCLUDE REGEX "\\.c$")
		set_source_files_properties(${sources} PROPERTIES LANGUAGE CXX)
	endif()

	# ---- into the target ----
	set_property(TARGET ${arg_TARGET} PROPERTY CLASSPEC_DIRECTORY "${directory}")
	target_sources(${arg_TARGET} PRIVATE "${stamp}" ${files})
	get_target_property(type ${arg_TARGET} TYPE)
	if(type STREQUAL "EXECUTABLE")
		target_include_directories(${arg_TARGET} PRIVATE "${directory}")
	else()
		target_include_directories(${arg_TARGET} PUBLIC "${directory}")
	endif()
	# Properties, since target_link_libraries() would ask the caller for a keyword, or for none.
	if(TARGET classpec::runtime)
		set_property(TARGET ${arg_TARGET} APPEND PROPERTY LINK_LIBRARIES classpec::runtime)
		if(NOT type STREQUAL "EXECUTABLE")
			set_property(TARGET ${arg_TARGET} APPEND PROPERTY
				INTERFACE_LINK_LIBRARIES classpec::runtime)
		endif()
	endif()
endfunction()
