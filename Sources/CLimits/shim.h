// prlimit(2), which Swift's Glibc leaves out: it limits a program from outside, before it reads its first byte.
#include <sys/types.h>
#include <sys/resource.h>
static inline int limit_process(pid_t process, int resource, unsigned long long value) {
  extern int prlimit64(pid_t, int, const void *, void *);
  struct { unsigned long long soft, hard; } limit = {value, value};
  return prlimit64(process, resource, &limit, 0);
}
static const int limit_cpu = RLIMIT_CPU, limit_memory = RLIMIT_AS, limit_file = RLIMIT_FSIZE, limit_core = RLIMIT_CORE;
