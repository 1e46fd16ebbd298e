# find_package(classpec [COMPONENTS tool runtime])
#
#   tool     classpec::classpec, the compiler, which runs on the machine that builds, and the
#            function classpec_generate()
#   runtime  classpec::runtime, which the program is linked with
#
# Without COMPONENTS both are wanted. Two variables may be set beforehand, for a cross build:
#
#   classpec_EXECUTABLE           the compiler of the machine that builds
#   classpec_RUNTIME_FROM_SOURCE  ON: compile the runtime with the project's own compiler. That is
#                                 also done when the library here is for another machine.
cmake_minimum_required(VERSION 3.20)

set(classpec_VERSION "@VERSION@")
get_filename_component(classpec_prefix "${CMAKE_CURRENT_LIST_FILE}" REALPATH)
get_filename_component(classpec_prefix "${classpec_prefix}" DIRECTORY)

# The package may have been moved as a whole: everything is found from here.
file(RELATIVE_PATH classpec_way "@CMAKEDIR@" "@PREFIX@")
get_filename_component(classpec_prefix "${classpec_prefix}/${classpec_way}" ABSOLUTE)
foreach(classpec_part BINDIR LIBDIR INCLUDEDIR SOURCEDIR)
	if(classpec_part STREQUAL "BINDIR")
		set(classpec_way "@BINDIR@")
	elseif(classpec_part STREQUAL "LIBDIR")
		set(classpec_way "@LIBDIR@")
	elseif(classpec_part STREQUAL "INCLUDEDIR")
		set(classpec_way "@INCLUDEDIR@")
	else()
		set(classpec_way "@SOURCEDIR@")
	endif()
	file(RELATIVE_PATH classpec_way "@PREFIX@" "${classpec_way}")
	get_filename_component(classpec_${classpec_part} "${classpec_prefix}/${classpec_way}" ABSOLUTE)
endforeach()

# ---- the tool ----

macro(classpec_find_tool)
	if(NOT classpec_EXECUTABLE)
		if(NOT CMAKE_CROSSCOMPILING AND EXISTS "${classpec_BINDIR}/classpec")
			set(classpec_EXECUTABLE "${classpec_BINDIR}/classpec")
		else()
			# What runs here is not looked for among the files of the other machine.
			find_program(classpec_EXECUTABLE classpec
				HINTS "${classpec_BINDIR}" NO_CMAKE_FIND_ROOT_PATH)
		endif()
	endif()
	set(classpec_answer "")
	if(classpec_EXECUTABLE)
		execute_process(COMMAND "${classpec_EXECUTABLE}" --version
			OUTPUT_VARIABLE classpec_answer ERROR_QUIET RESULT_VARIABLE classpec_status)
	endif()
	if(classpec_answer MATCHES "^classpec [0-9]")
		set(classpec_tool_FOUND TRUE)
		if(NOT TARGET classpec::classpec)
			add_executable(classpec::classpec IMPORTED)
			set_target_properties(classpec::classpec PROPERTIES
				IMPORTED_LOCATION "${classpec_EXECUTABLE}")
		endif()
		include("${CMAKE_CURRENT_LIST_DIR}/classpec-generate.cmake")
	else()
		set(classpec_tool_FOUND FALSE)
		string(APPEND classpec_NOT_FOUND_MESSAGE
			"no classpec that runs on this machine; set classpec_EXECUTABLE to one. ")
	endif()
endmacro()

# ---- the runtime ----

# Sets classpec_library_fits: the library is there, and for the machine the project is for.
macro(classpec_judge_library)
	set(classpec_library_fits FALSE)
	if(EXISTS "${classpec_LIBDIR}/libclasspec-runtime.a" AND NOT classpec_RUNTIME_FROM_SOURCE)
		set(classpec_library_fits TRUE)
		if(CMAKE_CROSSCOMPILING)
			string(REGEX MATCH "^[^-]+" classpec_machine "@MACHINE@")
			if(NOT classpec_machine STREQUAL CMAKE_SYSTEM_PROCESSOR)
				set(classpec_library_fits FALSE)
			endif()
		endif()
		# -m32 and its like change the machine without telling CMake of another system.
		if("@MACHINE@" MATCHES "64" AND "${CMAKE_SIZEOF_VOID_P}" STREQUAL "4")
			set(classpec_library_fits FALSE)
		endif()
	endif()
endmacro()

macro(classpec_find_runtime)
	classpec_judge_library()
	set(classpec_runtime_FOUND TRUE)
	if(TARGET classpec::runtime)
		# An earlier find_package has settled it.
	elseif(classpec_library_fits)
		add_library(classpec::runtime STATIC IMPORTED GLOBAL)
		set_target_properties(classpec::runtime PROPERTIES
			IMPORTED_LOCATION "${classpec_LIBDIR}/libclasspec-runtime.a"
			INTERFACE_INCLUDE_DIRECTORIES "${classpec_INCLUDEDIR}")
	elseif(EXISTS "${classpec_SOURCEDIR}/classpec.h" AND CMAKE_C_COMPILER)
		file(GLOB classpec_sources "${classpec_SOURCEDIR}/*.c")
		add_library(classpec_runtime STATIC EXCLUDE_FROM_ALL ${classpec_sources})
		# It may go into a shared library.
		set_target_properties(classpec_runtime PROPERTIES POSITION_INDEPENDENT_CODE ON)
		add_library(classpec::runtime ALIAS classpec_runtime)
		target_include_directories(classpec_runtime SYSTEM PUBLIC "${classpec_SOURCEDIR}")
	else()
		set(classpec_runtime_FOUND FALSE)
		string(APPEND classpec_NOT_FOUND_MESSAGE
			"no runtime for this machine, and the project has no C compiler to make one. ")
	endif()
endmacro()

# ---- what is wanted ----

set(classpec_NOT_FOUND_MESSAGE "")
set(classpec_wanted ${classpec_FIND_COMPONENTS})
if(NOT classpec_wanted)
	set(classpec_wanted tool runtime)
	set(classpec_FIND_REQUIRED_tool TRUE)
	set(classpec_FIND_REQUIRED_runtime TRUE)
endif()
set(classpec_FOUND TRUE)
foreach(classpec_component IN LISTS classpec_wanted)
	if(classpec_component STREQUAL "tool")
		classpec_find_tool()
	elseif(classpec_component STREQUAL "runtime")
		classpec_find_runtime()
	else()
		set(classpec_${classpec_component}_FOUND FALSE)
		string(APPEND classpec_NOT_FOUND_MESSAGE
			"classpec has the components tool and runtime, not ${classpec_component}. ")
	endif()
	if(classpec_FIND_REQUIRED_${classpec_component} AND NOT classpec_${classpec_component}_FOUND)
		set(classpec_FOUND FALSE)
	endif()
endforeach()
