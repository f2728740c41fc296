// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filelocks.h"

#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef F_OFD_SETLK

namespace
{

/// Of each database that is locked the one description which all its connections lock, as they count their locks together. (That of
/// its shared memory SQLite opens once a process.)
class LockedFiles
{
public:
    /// `file` itself where it cannot be opened once more.
    int descriptionFor(int file)
    {
        const std::scoped_lock held(m_mutex);
        const auto place = placeOf(file);
        if (const auto found = m_descriptions.find(place); found != m_descriptions.end())
            return found->second;
        char name[32];
        std::snprintf(name, sizeof name, "/proc/self/fd/%d", file);
        int description = ::open(name, O_RDWR | O_CLOEXEC); // another connection may want to write
        if (description < 0)
            description = ::open(name, O_RDONLY | O_CLOEXEC);
        if (description < 0)
            return file;
        return m_descriptions.emplace(place, description).first->second;
    }

    /// Its locks go with it.
    bool drop(int file)
    {
        const std::scoped_lock held(m_mutex);
        const auto found = m_descriptions.find(placeOf(file));
        if (found == m_descriptions.end())
            return false;
        ::close(found->second);
        m_descriptions.erase(found);
        return true;
    }

private:
    using Place = std::pair<dev_t, ino_t>;

    static Place placeOf(int file)
    {
        struct stat status = {};
        ::fstat(file, &status);
        return {status.st_dev, status.st_ino};
    }

    std::mutex m_mutex;
    std::map<Place, int> m_descriptions;
};

int lockingByFile(int file, int command, ...)
{
    static LockedFiles files;
    constexpr off_t firstOfDatabase = 0x40000000; // what lies before is locked in the shared memory
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    if (command != F_SETLK && command != F_GETLK)
        return ::fcntl(file, command, argument);
    auto *lock = static_cast<struct flock *>(argument);
    lock->l_pid = 0; // as such locks want it
    const bool isWhole = lock->l_start == 0 && lock->l_len == 0;
    if (isWhole && lock->l_type == F_UNLCK && files.drop(file))
        return 0;
    if (isWhole || lock->l_start >= firstOfDatabase)
        file = files.descriptionFor(file);
    return ::fcntl(file, command == F_SETLK ? F_OFD_SETLK : F_OFD_GETLK, lock);
}

} // namespace

void keepLocksWithTheirFile()
{
    static const bool kept = [] {
        sqlite3_vfs *files = sqlite3_vfs_find("unix");
        return files && files->iVersion >= 3
            && files->xSetSystemCall(files, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(lockingByFile)) == SQLITE_OK;
    }();
    (void)kept; // where it is refused, the locks are those of the process
}

#else

void keepLocksWithTheirFile() { }

#endif
