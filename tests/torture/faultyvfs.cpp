// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/faultyvfs.h"

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <random>
#include <set>
#include <sqlite3.h>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace {

struct Plan {
    std::atomic<bool> armed = false;
    Fault fault = Fault::Read;
    long n = 0;
    bool lasts = false;
    std::atomic<long> calls = 0;
    std::atomic<bool> struck = false;
    std::minstd_rand random;
};
Plan plan;

using FaultyVfs::strikes;

bool isDark()
{
    return plan.armed && plan.fault == Fault::PowerCut && plan.struck;
}

sqlite3_vfs *real = nullptr;

/// What a write has replaced that no sync has made lasting yet.
struct Unsynced {
    sqlite3_int64 offset;
    std::vector<char> before;
    sqlite3_int64 sizeBefore;
};

struct FaultyFile {
    sqlite3_file base;
    std::vector<Unsynced> *unsynced; ///< owned; of a file that lasts
    sqlite3_file *inner; ///< in the memory behind this
};

std::mutex filesLock;
std::set<FaultyFile *> files; ///< open ones

sqlite3_file *innerOf(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file)->inner;
}

/// Undoes a random part of what was written and not synced, newest first.
void loseUnsynced()
{
    const std::scoped_lock lock(filesLock);
    for (FaultyFile *file : files) {
        if (!file->unsynced)
            continue;
        const auto keeps = plan.random() % 3; // all of it, none, or here and there one
        for (auto write = file->unsynced->rbegin(); write != file->unsynced->rend(); ++write) {
            if (keeps == 0 || (keeps == 1 && plan.random() % 2 == 0))
                continue;
            if (!write->before.empty())
                file->inner->pMethods->xWrite(file->inner, write->before.data(), int(write->before.size()), write->offset);
            sqlite3_int64 size = 0;
            file->inner->pMethods->xFileSize(file->inner, &size);
            if (keeps == 2 && write->sizeBefore < size)
                file->inner->pMethods->xTruncate(file->inner, write->sizeBefore);
        }
        file->unsynced->clear();
    }
}

bool cutsPower()
{
    if (isDark())
        return true;
    if (!strikes(Fault::PowerCut))
        return false;
    loseUnsynced();
    return true;
}

int close(sqlite3_file *file)
{
    auto *faulty = reinterpret_cast<FaultyFile *>(file);
    {
        const std::scoped_lock lock(filesLock);
        files.erase(faulty);
    }
    delete std::exchange(faulty->unsynced, nullptr);
    return faulty->inner->pMethods->xClose(faulty->inner);
}

int read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    if (isDark() || strikes(Fault::Read))
        return SQLITE_IOERR_READ;
    return innerOf(file)->pMethods->xRead(innerOf(file), bytes, count, offset);
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    if (cutsPower() || strikes(Fault::Write))
        return SQLITE_IOERR_WRITE;
    if (strikes(Fault::Full))
        return SQLITE_FULL;
    auto *faulty = reinterpret_cast<FaultyFile *>(file);
    if (faulty->unsynced && plan.armed && plan.fault == Fault::PowerCut) {
        Unsynced before{offset, std::vector<char>(size_t(count)), 0};
        faulty->inner->pMethods->xFileSize(faulty->inner, &before.sizeBefore);
        const auto there = std::clamp<sqlite3_int64>(before.sizeBefore - offset, 0, count);
        before.before.resize(size_t(there));
        if (there > 0)
            faulty->inner->pMethods->xRead(faulty->inner, before.before.data(), int(there), offset);
        faulty->unsynced->push_back(std::move(before));
    }
    return faulty->inner->pMethods->xWrite(faulty->inner, bytes, count, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (cutsPower() || strikes(Fault::Write))
        return SQLITE_IOERR_TRUNCATE;
    return innerOf(file)->pMethods->xTruncate(innerOf(file), size);
}

int sync(sqlite3_file *file, int flags)
{
    Q_UNUSED(flags) // the machine stays on: nothing need really reach the disk
    if (cutsPower() || strikes(Fault::Sync))
        return SQLITE_IOERR_FSYNC;
    if (auto *faulty = reinterpret_cast<FaultyFile *>(file); faulty->unsynced)
        faulty->unsynced->clear();
    return SQLITE_OK;
}

using ReadCall = ssize_t (*)(int, void *, size_t, off_t);
ReadCall readCall = nullptr;

ssize_t readShort(int file, void *bytes, size_t count, off_t offset)
{
    return readCall(file, bytes, strikes(Fault::ShortRead) ? (count + 1) / 2 : count, offset);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return innerOf(file)->pMethods->xFileSize(innerOf(file), size); }
int lock(sqlite3_file *file, int level) { return innerOf(file)->pMethods->xLock(innerOf(file), level); }
int unlock(sqlite3_file *file, int level) { return innerOf(file)->pMethods->xUnlock(innerOf(file), level); }
int checkReservedLock(sqlite3_file *file, int *out) { return innerOf(file)->pMethods->xCheckReservedLock(innerOf(file), out); }
int fileControl(sqlite3_file *file, int op, void *arg) { return innerOf(file)->pMethods->xFileControl(innerOf(file), op, arg); }
int sectorSize(sqlite3_file *file) { return innerOf(file)->pMethods->xSectorSize(innerOf(file)); }
int deviceCharacteristics(sqlite3_file *file) { return innerOf(file)->pMethods->xDeviceCharacteristics(innerOf(file)); }
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return innerOf(file)->pMethods->xShmMap(innerOf(file), page, size, extend, memory);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags) { return innerOf(file)->pMethods->xShmLock(innerOf(file), offset, count, flags); }
void shmBarrier(sqlite3_file *file) { innerOf(file)->pMethods->xShmBarrier(innerOf(file)); }
int shmUnmap(sqlite3_file *file, int remove) { return innerOf(file)->pMethods->xShmUnmap(innerOf(file), remove); }

constexpr sqlite3_io_methods methods{2,          close,      read,       write,    truncate, sync,    fileSize,    lock,
                                     unlock,     checkReservedLock, fileControl, sectorSize, deviceCharacteristics, shmMap,
                                     shmLock,    shmBarrier, shmUnmap,   nullptr,  nullptr};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *faulty = reinterpret_cast<FaultyFile *>(file);
    faulty->base.pMethods = nullptr; // nothing to close where opening fails
    if (isDark() || strikes(Fault::Open))
        return SQLITE_CANTOPEN;
    faulty->inner = reinterpret_cast<sqlite3_file *>(faulty + 1);
    const int code = real->xOpen(real, name, faulty->inner, flags, outFlags);
    if (code != SQLITE_OK) {
        if (faulty->inner->pMethods)
            faulty->inner->pMethods->xClose(faulty->inner);
        return code;
    }
    const bool lasts = flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL | SQLITE_OPEN_SUPER_JOURNAL);
    faulty->unsynced = lasts ? new std::vector<Unsynced> : nullptr;
    faulty->base.pMethods = &methods;
    const std::scoped_lock lock(filesLock);
    files.insert(faulty);
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (cutsPower() || strikes(Fault::Write))
        return SQLITE_IOERR_DELETE;
    return real->xDelete(real, name, syncFolder);
}

sqlite3_mem_methods memory;

void *allocate(int size)
{
    return strikes(Fault::Memory) ? nullptr : memory.xMalloc(size);
}

void *reallocate(void *old, int size)
{
    return strikes(Fault::Memory) ? nullptr : memory.xRealloc(old, size);
}

} // namespace

namespace FaultyVfs {

void install()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory);
    sqlite3_mem_methods failing = memory;
    failing.xMalloc = allocate;
    failing.xRealloc = reallocate;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &failing);
    real = sqlite3_vfs_find(nullptr);
    const char *const name = real->xGetSystemCall(real, "pread64") ? "pread64" : "pread";
    readCall = reinterpret_cast<ReadCall>(real->xGetSystemCall(real, name));
    real->xSetSystemCall(real, name, reinterpret_cast<sqlite3_syscall_ptr>(readShort));
    static sqlite3_vfs vfs = *real;
    vfs.szOsFile = int(sizeof(FaultyFile)) + real->szOsFile;
    vfs.zName = "faulty";
    vfs.pNext = nullptr;
    vfs.xOpen = open;
    vfs.xDelete = removeFile;
    sqlite3_vfs_register(&vfs, 1);
}

void arm(Fault fault, long n, bool lasts, unsigned seed)
{
    plan.fault = fault;
    plan.n = n;
    plan.lasts = lasts;
    plan.calls = 0;
    plan.struck = false;
    plan.random.seed(seed);
    plan.armed = true;
}

long disarm()
{
    plan.armed = false;
    return plan.calls;
}

bool struck()
{
    return plan.struck;
}

bool strikes(Fault fault)
{
    if (!plan.armed || plan.fault != fault)
        return false;
    const long call = ++plan.calls;
    const bool fails = plan.lasts ? call >= plan.n : call == plan.n;
    if (fails)
        plan.struck = true;
    return fails;
}

}
