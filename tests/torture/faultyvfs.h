// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What goes wrong below SQLite, and below the files that are read in and written out.
enum class Fault {
    Read, ///< I/O error
    ShortRead, ///< gives half of the bytes asked for, as a system call may: no error
    Write, ///< I/O error
    Full, ///< disk full
    Sync, ///< I/O error
    Open, ///< cannot be opened
    Memory, ///< out of memory
    FileRead, ///< of an input: I/O error
    FileShortRead, ///< of an input: half of the bytes asked for; no error
    FileWrite, ///< of an output: I/O error
    FileFull, ///< of an output: disk full
    FileSync, ///< of an output: I/O error
    FileRename, ///< of an output into its place: I/O error
    PowerCut ///< at a write or sync: of what was written since the last sync some is there, some not; nothing works from then on
};

/// The layer below SQLite's files and memory in this process, in which the n-th call can be made to fail.
namespace FaultyVfs {

/// Puts the layer in its place. Before SQLite is used at all.
void install();

/// Lets the n-th call (from 1) of those that the fault concerns fail, and where it lasts all after it, until disarm(). `seed` is for the power cut.
void arm(Fault fault, long n, bool lasts, unsigned seed = 1);
/// How many calls there were since arm() that the fault concerns.
long disarm();
/// Whether the armed call has come.
bool struck();
/// For calls that do not go through SQLite: counts this one where it is of the fault, and tells whether it is to fail.
bool strikes(Fault fault);

}
