// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/names.h"
#include "exporting/pictureoptions.h"

/// The names that the command line has for the choices of a picture.
namespace PictureNames {

inline constexpr EnumName<Grouping> groupings[] = {
    {Grouping::Company, "company"}, {Grouping::Kind, "kind"}, {Grouping::Publisher, "publisher"},
    {Grouping::Tag, "tag"},         {Grouping::None, "none"},
};

inline constexpr EnumName<Paper> papers[] = {{Paper::A4, "A4"}, {Paper::A3, "A3"}, {Paper::Letter, "Letter"}};

/// Dark or not.
inline constexpr EnumName<bool> themes[] = {{false, "light"}, {true, "dark"}};

}
