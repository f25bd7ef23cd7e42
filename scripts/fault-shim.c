// Makes one call of the C library fail, for scripts/fault-test: cc -shared -fPIC -o shim.so scripts/fault-shim.c, and then
// LD_PRELOAD=shim.so FAULT_KIND=enospc FAULT_AT=12 FAULT_LOG=file program …
// Calls are counted that can fail in this way. FAULT_STICKY=1: all later ones fail as well. Without FAULT_AT they are only
// counted. The log tells what failed, or how many calls there were.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { SPACE = 1, DESCRIPTOR = 2, DATA = 4, THREAD = 8, OTHER = 16, ANY = 31 };
enum { NONE, FAIL, SHORT };

static const struct { const char *name; int calls; int error; } kinds[] = {
    {"kill", ANY, 0}, {"enospc", SPACE, ENOSPC}, {"eio", ANY & ~THREAD, EIO}, {"emfile", DESCRIPTOR, EMFILE},
    {"eagain", THREAD, EAGAIN}, {"eintr", DATA, EINTR}, {"short", DATA, 0},
};
static int kind = -1, sticky;
static long at;
static atomic_long count;
static const char *log_path;

static void note(const char *text) {
    if (!log_path) return;
    int file = syscall(SYS_openat, AT_FDCWD, log_path, O_WRONLY | O_CREAT | O_APPEND, 0644);
    if (file < 0) return;
    syscall(SYS_write, file, text, strlen(text));
    syscall(SYS_close, file);
}

__attribute__((constructor)) static void begin(void) {
    const char *name = getenv("FAULT_KIND"), *number = getenv("FAULT_AT");
    for (unsigned i = 0; name && i < sizeof kinds / sizeof *kinds; i++)
        if (!strcmp(kinds[i].name, name)) kind = i;
    at = number ? atol(number) : 0;
    sticky = getenv("FAULT_STICKY") != NULL;
    log_path = getenv("FAULT_LOG");
}

__attribute__((destructor)) static void end(void) {
    char text[64];
    snprintf(text, sizeof text, "calls %ld\n", atomic_load(&count));
    if (kind >= 0 && !at) note(text);
}

// Standard output and standard error are not counted: the test suite looks at those.
static int fault(const char *function, int calls, const char *path, int descriptor) {
    if (kind < 0 || !(kinds[kind].calls & calls) || (descriptor >= 0 && descriptor <= 2)) return NONE;
    long number = atomic_fetch_add(&count, 1) + 1;
    if (!at || number < at || (number > at && !sticky)) return NONE;
    if (number == at) {
        char link[32], target[512] = "", text[700];
        if (!path && descriptor > 2) {
            snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
            long length = syscall(SYS_readlinkat, AT_FDCWD, link, target, sizeof target - 1);
            if (length > 0) path = target;
        }
        snprintf(text, sizeof text, "%s %s\n", function, path ? path : "");
        note(text);
    }
    if (!strcmp(kinds[kind].name, "kill")) kill(getpid(), SIGKILL);
    errno = kinds[kind].error;
    return strcmp(kinds[kind].name, "short") ? FAIL : SHORT;
}

#define NEXT(name) \
    static __typeof__(name) *next; \
    if (!next) next = (__typeof__(name) *)dlsym(RTLD_NEXT, #name);

static int opening(int flags) { return flags & O_CREAT ? DESCRIPTOR | SPACE : DESCRIPTOR; }

#define OPEN_BODY(name, ...) \
    NEXT(name) \
    va_list list; \
    va_start(list, flags); \
    int mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(list, int) : 0; \
    va_end(list); \
    return fault(#name, opening(flags), path, -1) ? -1 : next(__VA_ARGS__, mode);

int open(const char *path, int flags, ...) { OPEN_BODY(open, path, flags) }
int open64(const char *path, int flags, ...) { OPEN_BODY(open64, path, flags) }
int openat(int at, const char *path, int flags, ...) { OPEN_BODY(openat, at, path, flags) }
int openat64(int at, const char *path, int flags, ...) { OPEN_BODY(openat64, at, path, flags) }

// Reading and writing: all, half, or nothing.
#define TRANSFER(name, type, calls, extra, ...) \
    ssize_t name(int file, type buffer, size_t length extra) { \
        NEXT(name) \
        int what = length > 1 ? fault(#name, calls, NULL, file) : NONE; \
        if (what == FAIL) return -1; \
        if (what == SHORT) length /= 2; \
        return next(file, buffer, length __VA_ARGS__); \
    }
#define COMMA_OFFSET , off_t offset
TRANSFER(read, void *, DATA, )
TRANSFER(write, const void *, DATA | SPACE, )
TRANSFER(pread, void *, DATA, COMMA_OFFSET, , offset)
TRANSFER(pread64, void *, DATA, COMMA_OFFSET, , offset)
TRANSFER(pwrite, const void *, DATA | SPACE, COMMA_OFFSET, , offset)
TRANSFER(pwrite64, const void *, DATA | SPACE, COMMA_OFFSET, , offset)

#define SIMPLE(result, failed, name, calls, path, descriptor, parameters, arguments) \
    result name parameters { \
        NEXT(name) \
        return fault(#name, calls, path, descriptor) ? failed : next arguments; \
    }
SIMPLE(int, -1, fsync, SPACE | OTHER, NULL, file, (int file), (file))
SIMPLE(int, -1, fdatasync, SPACE | OTHER, NULL, file, (int file), (file))
SIMPLE(int, -1, ftruncate, SPACE | OTHER, NULL, file, (int file, off_t length), (file, length))
SIMPLE(int, -1, rename, SPACE | OTHER, from, -1, (const char *from, const char *to), (from, to))
SIMPLE(int, -1, renameat2, SPACE | OTHER, from, -1,
       (int first, const char *from, int second, const char *to, unsigned flags), (first, from, second, to, flags))
SIMPLE(int, -1, mkdir, SPACE | OTHER, path, -1, (const char *path, mode_t mode), (path, mode))
SIMPLE(int, -1, unlink, OTHER, path, -1, (const char *path), (path))
SIMPLE(int, -1, rmdir, OTHER, path, -1, (const char *path), (path))
SIMPLE(int, -1, flock, OTHER, NULL, file, (int file, int operation), (file, operation))
SIMPLE(int, -1, dup, DESCRIPTOR, NULL, file, (int file), (file))
SIMPLE(int, -1, stat, OTHER, path, -1, (const char *path, struct stat *status), (path, status))
SIMPLE(int, -1, lstat, OTHER, path, -1, (const char *path, struct stat *status), (path, status))
SIMPLE(int, -1, fstat, OTHER, NULL, file, (int file, struct stat *status), (file, status))
SIMPLE(int, -1, access, OTHER, path, -1, (const char *path, int mode), (path, mode))
SIMPLE(DIR *, NULL, opendir, DESCRIPTOR, path, -1, (const char *path), (path))
SIMPLE(DIR *, NULL, fdopendir, OTHER, NULL, file, (int file), (file))
SIMPLE(struct dirent *, NULL, readdir, OTHER, NULL, dirfd(directory), (DIR *directory), (directory))
SIMPLE(FILE *, NULL, fopen, DESCRIPTOR | SPACE, path, -1, (const char *path, const char *mode), (path, mode))
SIMPLE(FILE *, NULL, fopen64, DESCRIPTOR | SPACE, path, -1, (const char *path, const char *mode), (path, mode))
SIMPLE(FILE *, NULL, fdopen, OTHER, NULL, file, (int file, const char *mode), (file, mode))
SIMPLE(size_t, 0, fwrite, SPACE | OTHER, NULL, fileno(file),
       (const void *buffer, size_t size, size_t count, FILE *file), (buffer, size, count, file))
SIMPLE(size_t, 0, fread, OTHER, NULL, fileno(file), (void *buffer, size_t size, size_t count, FILE *file),
       (buffer, size, count, file))
SIMPLE(int, -1, fflush, SPACE | OTHER, NULL, file ? fileno(file) : 0, (FILE *file), (file))

// What is closed is closed, also when it fails.
int fclose(FILE *file) {
    NEXT(fclose)
    int failed = fault("fclose", SPACE | OTHER, NULL, fileno(file)), error = errno, result = next(file);
    if (failed) errno = error;
    return failed ? EOF : result;
}

int close(int file) {
    NEXT(close)
    int failed = fault("close", OTHER, NULL, file), error = errno, result = next(file);
    if (failed) errno = error;
    return failed ? -1 : result;
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*work)(void *), void *argument) {
    NEXT(pthread_create)
    int failed = fault("pthread_create", THREAD, NULL, -1);
    return failed ? errno : next(thread, attributes, work, argument);
}
