// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/faultyvfs.h"

#include <cerrno>
#include <cstring>
#include <dlfcn.h>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <unistd.h>

// The system calls by which Qt reads and writes files, in the place of the library's own: a program's symbols come first. Only files in
// the folders "in" and "out" of a scene are meant.

namespace {

template<class Call>
Call *original(const char *name)
{
    return reinterpret_cast<Call *>(dlsym(RTLD_NEXT, name));
}

bool isIn(int file, std::string_view folder)
{
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = ::readlink(link.c_str(), path, sizeof path);
    return length > 0 && std::string_view(path, size_t(length)).find(folder) != std::string_view::npos;
}

int fails(int code)
{
    errno = code;
    return -1;
}

constexpr std::string_view inputs = "/scene/in/";
constexpr std::string_view outputs = "/scene/out/";

} // namespace

extern "C" {

ssize_t read(int file, void *bytes, size_t count)
{
    static auto *const real = original<ssize_t(int, void *, size_t)>("read");
    if (isIn(file, inputs)) {
        if (FaultyVfs::strikes(Fault::FileRead))
            return fails(EIO);
        if (FaultyVfs::strikes(Fault::FileShortRead))
            count = (count + 1) / 2;
    }
    return real(file, bytes, count);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    static auto *const real = original<ssize_t(int, const void *, size_t)>("write");
    if (isIn(file, outputs)) {
        if (FaultyVfs::strikes(Fault::FileWrite))
            return fails(EIO);
        if (FaultyVfs::strikes(Fault::FileFull)) // what still fits is written
            return count > 1 ? real(file, bytes, count / 2) : fails(ENOSPC);
    }
    return real(file, bytes, count);
}

int fdatasync(int file)
{
    static auto *const real = original<int(int)>("fdatasync");
    return isIn(file, outputs) && FaultyVfs::strikes(Fault::FileSync) ? fails(EIO) : real(file);
}

int fsync(int file)
{
    static auto *const real = original<int(int)>("fsync");
    return isIn(file, outputs) && FaultyVfs::strikes(Fault::FileSync) ? fails(EIO) : real(file);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = original<int(const char *, const char *)>("rename");
    return std::strstr(to, outputs.data()) && FaultyVfs::strikes(Fault::FileRename) ? fails(EIO) : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *const real = original<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return std::strstr(to, outputs.data()) && FaultyVfs::strikes(Fault::FileRename) ? fails(EIO) : real(fromFolder, from, toFolder, to, flags);
}

}
