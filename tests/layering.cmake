# Includes point one way: app -> ui -> model, and inside model only to the left in `order`.
# Linking only Qt6::Core does not stop <QtWidgets/QWidget>; this does. Run with -DROOT=<source folder>.
set(order core text extract read filter store import index items write)
set(forbidden_in_model "^#include *[<\"](ui/|app/|cli/|QtWidgets|QtCharts|QtGui|QWidget|QChart|QColor|QPainter|QPixmap|QImage|QFont)")

function(check pattern files)
    foreach(file IN LISTS files)
        file(STRINGS "${file}" upward REGEX "${pattern}")
        foreach(line IN LISTS upward)
            message(SEND_ERROR "${file}: ${line}")
        endforeach()
    endforeach()
endfunction()

file(GLOB_RECURSE model_files "${ROOT}/model/*.h" "${ROOT}/model/*.cpp")
check("${forbidden_in_model}" "${model_files}")

# What lies in ui is included by its folder there; none of those folders may show up in model, and none of app's in ui.
# A folder of that name in model itself ("filter") hides ui's: model does not search ui for includes.
file(GLOB ui_folders RELATIVE "${ROOT}/ui" "${ROOT}/ui/*")
foreach(folder IN LISTS ui_folders)
    if(IS_DIRECTORY "${ROOT}/ui/${folder}" AND NOT IS_DIRECTORY "${ROOT}/model/${folder}")
        check("^#include *\"${folder}/" "${model_files}")
    endif()
endforeach()
file(GLOB_RECURSE ui_files "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp")
check("^#include *\"(cli/|application\\.h)" "${ui_files}")

list(LENGTH order count)
math(EXPR last "${count} - 1")
foreach(i RANGE ${last})
    list(GET order ${i} room)
    file(GLOB_RECURSE files "${ROOT}/model/${room}/*.h" "${ROOT}/model/${room}/*.cpp")
    math(EXPR next "${i} + 1")
    if(next LESS count)
        foreach(j RANGE ${next} ${last})
            list(GET order ${j} above)
            check("^#include *\"${above}/" "${files}")
        endforeach()
    endif()
endforeach()
# items and write are neighbours, not a stack
file(GLOB_RECURSE write_files "${ROOT}/model/write/*.h" "${ROOT}/model/write/*.cpp")
check("^#include *\"items/" "${write_files}")
