// prlimit(2), which Swift's Glibc leaves out: it limits a program from outside, before it reads its first byte.
#include <sys/types.h>
#include <sys/resource.h>
static inline int limit_process(pid_t process, int resource, unsigned long long value) {
  extern int prlimit64(pid_t, int, const void *, void *);
  struct { unsigned long long soft, hard; } limit = {value, value};
  return prlimit64(process, resource, &limit, 0);
}
static const int limit_cpu = RLIMIT_CPU, limit_memory = RLIMIT_AS, limit_file = RLIMIT_FSIZE, limit_core = RLIMIT_CORE;

// openat2(2), for which glibc has no function yet: follows links only as far as they stay below `folder`. Kernels before
// 5.6 do not have it and say ENOSYS: links are then not followed at all.
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>
static inline int open_beneath(int folder, const char *path, int flags) {
  struct open_how how = {.flags = (unsigned long long)flags, .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS};
  extern long syscall(long, ...);
  return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}
// O_PATH, which the headers show only with _GNU_SOURCE.
static const int open_path_only = __O_PATH;
// sched_getaffinity(2), left out too: on how many processors the calling thread may run; 0 where that is not told.
static inline int limit_processors(void) {
  extern int sched_getaffinity(pid_t, unsigned long, void *);
  unsigned long set[16] = {0};
  int count = 0;
  if (sched_getaffinity(0, sizeof set, set) != 0) return 0;
  for (int index = 0; index < 16; index++) count += __builtin_popcountl(set[index]);
  return count;
}
// malloc_trim(3), left out too: gives memory that was freed back to the system.
static inline void limit_freed_memory(void) {
  extern int malloc_trim(__SIZE_TYPE__);
  malloc_trim(0);
}
