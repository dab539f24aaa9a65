# cmake -DLUPDATE= -DSOURCES= -DINCLUDE_FOLDER= -DFOLDER= [-DCHECK_IN=] -P UpdateTranslations.cmake
# Takes every text of the files listed in SOURCES into FOLDER/kecan_*.ts. With CHECK_IN it works on
# copies there and fails when they come out different, leaving FOLDER alone.
cmake_minimum_required(VERSION 3.25)

set(work_folder "${FOLDER}")
if(CHECK_IN)
  set(work_folder "${CHECK_IN}")
  file(REMOVE_RECURSE "${work_folder}")
  file(MAKE_DIRECTORY "${work_folder}")
  file(COPY "${FOLDER}/kecan_vi.ts" "${FOLDER}/kecan_en.ts" DESTINATION "${work_folder}")
endif()

# No line numbers in the catalogues: every edit above a text would change them. Texts that are gone
# stay as "vanished", for a translation may be wanted again; tst_translations names them.
function(update language)
  execute_process(
    COMMAND "${LUPDATE}" -silent -locations none -source-language en -target-language ${language}
      ${ARGN} -I "${INCLUDE_FOLDER}" "@${SOURCES}" -ts "${work_folder}/kecan_${language}.ts"
    RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "lupdate failed for ${language}: ${result}")
  endif()
endfunction()

update(vi)
update(en -pluralonly)

if(CHECK_IN)
  set(stale)
  foreach(language IN ITEMS vi en)
    file(SHA256 "${FOLDER}/kecan_${language}.ts" before)
    file(SHA256 "${work_folder}/kecan_${language}.ts" after)
    if(NOT before STREQUAL after)
      list(APPEND stale "kecan_${language}.ts")
    endif()
  endforeach()
  if(stale)
    list(JOIN stale ", " names)
    message(FATAL_ERROR "Not up to date: ${names}. Run scripts/update-translations and translate.")
  endif()
endif()
