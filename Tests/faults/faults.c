// Put before the C library with LD_PRELOAD by the tests of faults: remembers what the program does to the files in
// one folder, answers as a failing disk does, and tells another time. What it is to do stands in a file that the test
// and the program both have in memory (faulty.py); the program itself knows nothing of it.
//
//   FAULTS_FOLDER   the folder whose files it is about
//   FAULTS_CONTROL  struct control, below
//   FAULTS_RECORD   where each step is written down; may be left out
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

struct control {
  int64_t steps;       // how many steps are written down; a test reads it when it has an answer
  int64_t end;         // how long the record is
  int64_t room;        // bytes that files may still grow by; negative: no limit
  int64_t clock;       // milliseconds to add to the time of day
  int64_t sync_error;  // what fsync answers with; 0: as it is
  int64_t write_error; // what writing answers with; 0: as it is
  int64_t refused;     // how many calls were answered with a fault
};

enum { MOST = 4096, LONGEST = 200 };
static char names[MOST][LONGEST]; // the file in the folder that a descriptor stands for; empty for all others
static struct control *control;
static int record = -1;
static char folder[PATH_MAX];
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static int opened(const char *path, int flags, int mode) { return syscall(SYS_openat, AT_FDCWD, path, flags, mode); }

__attribute__((constructor)) static void begin(void) {
  const char *where = getenv("FAULTS_FOLDER"), *page = getenv("FAULTS_CONTROL"), *steps = getenv("FAULTS_RECORD");
  if (!where || !page) return;
  snprintf(folder, sizeof folder, "%s", where);
  int file = opened(page, O_RDWR | O_CLOEXEC, 0);
  if (file < 0) abort();
  control = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (control == MAP_FAILED) abort();
  if (steps) record = opened(steps, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

// The name in the folder, "." for the folder itself; NULL for what lies elsewhere. Memory shared between processes is
// not on the disk: SQLite makes it anew after a crash.
static const char *inside(const char *path) {
  size_t length = strlen(folder);
  if (!control || !length || strncmp(path, folder, length)) return NULL;
  if (!path[length]) return ".";
  if (path[length] != '/') return NULL;
  const char *name = path + length + 1;
  size_t own = strlen(name);
  if (own == 0) return ".";
  if (own >= LONGEST || (own > 4 && !strcmp(name + own - 4, "-shm"))) return NULL;
  return name;
}

static const char *known(int fd) { return fd >= 0 && fd < MOST && names[fd][0] ? names[fd] : NULL; }

// op: c create, w write, t truncate, s sync begins, e sync has ended, u unlink. One step is op, length of name, offset,
// length, name, data; it counts when `end` has moved past it.
static void note(char op, const char *name, uint64_t offset, const void *data, uint32_t length) {
  if (record < 0 || !name) return;
  char head[14] = {op, (char)strlen(name)};
  memcpy(head + 2, &offset, 8);
  memcpy(head + 10, &length, 4);
  pthread_mutex_lock(&turn);
  int64_t at = control->end;
  const void *parts[] = {head, name, data};
  size_t sizes[] = {sizeof head, strlen(name), data ? length : 0};
  for (int part = 0; part < 3; part++) {
    if (!sizes[part]) continue;
    if (syscall(SYS_pwrite64, record, parts[part], sizes[part], at) != (long)sizes[part]) abort();
    at += sizes[part];
  }
  __atomic_store_n(&control->end, at, __ATOMIC_SEQ_CST);
  __atomic_add_fetch(&control->steps, 1, __ATOMIC_SEQ_CST);
  pthread_mutex_unlock(&turn);
}

static int refuse(int64_t error) {
  __atomic_add_fetch(&control->refused, 1, __ATOMIC_SEQ_CST);
  errno = (int)error;
  return -1;
}

// 0 when so many bytes may be written there, else the fault. What is overwritten needs no room.
static int64_t fault(int fd, int64_t end) {
  if (control->write_error) return control->write_error;
  if (control->room < 0) return 0;
  struct stat status;
  if (syscall(SYS_fstat, fd, &status) || end <= status.st_size) return 0;
  if (end - status.st_size > control->room) return ENOSPC;
  __atomic_sub_fetch(&control->room, end - status.st_size, __ATOMIC_SEQ_CST);
  return 0;
}

static int open_file(const char *path, int flags, int mode) {
  const char *name = inside(path);
  int isNew = name && (flags & O_CREAT) && access(path, F_OK);
  int isToWrite = isNew || (flags & O_ACCMODE) != O_RDONLY;
  if (name && control->write_error && isToWrite) return refuse(control->write_error);
  int fd = opened(path, flags, mode);
  if (name && fd >= 0 && fd < MOST) {
    snprintf(names[fd], LONGEST, "%s", name);
    if (isNew) note('c', name, 0, NULL, 0);
    if (flags & O_TRUNC) note('t', name, 0, NULL, 0);
  }
  return fd;
}

#define OPEN(function)                                                                                                \
  int function(const char *path, int flags, ...) {                                                                    \
    va_list rest;                                                                                                     \
    va_start(rest, flags);                                                                                            \
    int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, int) : 0;                                                 \
    va_end(rest);                                                                                                     \
    return open_file(path, flags, mode);                                                                              \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  if (fd >= 0 && fd < MOST) names[fd][0] = 0;
  return syscall(SYS_close, fd);
}

static ssize_t write_at(int fd, const void *data, size_t length, int64_t offset) {
  const char *name = known(fd);
  if (name) {
    int64_t error = fault(fd, offset + (int64_t)length);
    if (error) return refuse(error);
    note('w', name, offset, data, length);
  }
  return syscall(SYS_pwrite64, fd, data, length, offset);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return write_at(fd, data, length, offset); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) { return write_at(fd, data, length, offset); }

ssize_t write(int fd, const void *data, size_t length) {
  if (known(fd)) {
    int64_t offset = syscall(SYS_lseek, fd, 0, SEEK_CUR);
    int64_t error = fault(fd, offset + (int64_t)length);
    if (error) return refuse(error);
    note('w', known(fd), offset, data, length);
  }
  return syscall(SYS_write, fd, data, length);
}

static int shorten(int fd, int64_t length) {
  if (known(fd) && control->write_error) return refuse(control->write_error);
  note('t', known(fd), length, NULL, 0);
  return syscall(SYS_ftruncate, fd, length);
}
int ftruncate(int fd, off_t length) { return shorten(fd, length); }
int ftruncate64(int fd, off64_t length) { return shorten(fd, length); }

static int sync_with(long call, int fd) {
  const char *name = known(fd);
  if (name && control->sync_error) return refuse(control->sync_error);
  note('s', name, 0, NULL, 0);
  int done = syscall(call, fd);
  if (!done) note('e', name, 0, NULL, 0);
  return done;
}
int fsync(int fd) { return sync_with(SYS_fsync, fd); }
int fdatasync(int fd) { return sync_with(SYS_fdatasync, fd); }

int unlink(const char *path) {
  note('u', inside(path), 0, NULL, 0);
  return syscall(SYS_unlink, path);
}

// The time of day; what counts time since the machine started is left as it is.
int clock_gettime(clockid_t clock, struct timespec *time) {
  int done = syscall(SYS_clock_gettime, clock, time);
  if (done || !control || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)) return done;
  int64_t milliseconds = control->clock % 1000;
  time->tv_sec += control->clock / 1000;
  time->tv_nsec += milliseconds * 1000000;
  if (time->tv_nsec >= 1000000000) time->tv_sec++, time->tv_nsec -= 1000000000;
  if (time->tv_nsec < 0) time->tv_sec--, time->tv_nsec += 1000000000;
  return 0;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  struct timespec time;
  (void)zone;
  if (clock_gettime(CLOCK_REALTIME, &time)) return -1;
  now->tv_sec = time.tv_sec;
  now->tv_usec = time.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *out) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (out) *out = now.tv_sec;
  return now.tv_sec;
}
