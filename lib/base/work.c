/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <pthread.h>
#include <sched.h>
#include <stdbool.h>
#include <unistd.h>

#include "mem.h"
#include "work.h"

struct slot {
	void *result;
	enum km_status st;
	bool done;
};

struct pool {
	const struct km_work *w;
	pthread_mutex_t lock;
	pthread_cond_t produced, consumed;
	struct slot *slots;	       /* ring: item i lives in slots[i % nr_slots] */
	uint64_t nr_slots, next, base; /* next item to hand out; first item not yet consumed */
	unsigned running;	       /* workers that have not ended */
	enum km_status failed;
};

unsigned km_work_cpus(void)
{
	cpu_set_t set;
	int n = 0;

	if (sched_getaffinity(0, sizeof(set), &set) == 0)
		n = CPU_COUNT(&set);
	return n > 0 ? (unsigned)n : 1;
}

static void *worker(void *arg)
{
	struct pool *p = arg;
	const struct km_work *w = p->w;
	enum km_status st = KM_OK;
	void *state = NULL;

	if (w->start)
		st = w->start(w->arg, &state);
	pthread_mutex_lock(&p->lock);
	if (st < 0 && !p->failed)
		p->failed = st;
	while (!p->failed && p->next < w->nr_items) {
		struct slot result = { .done = true };
		uint64_t item;

		if (p->next - p->base >= p->nr_slots) {
			pthread_cond_wait(&p->consumed, &p->lock);
			continue;
		}
		item = p->next++;
		pthread_mutex_unlock(&p->lock);
		result.st = w->produce(w->arg, state, item, &result.result);
		pthread_mutex_lock(&p->lock);
		p->slots[item % p->nr_slots] = result;
		pthread_cond_broadcast(&p->produced);
	}
	p->running--;
	pthread_cond_broadcast(&p->produced);
	pthread_mutex_unlock(&p->lock);
	if (w->finish && st >= 0)
		w->finish(w->arg, state);
	return NULL;
}

static enum km_status run_alone(const struct km_work *w)
{
	enum km_status st = KM_OK;
	void *state = NULL;
	uint64_t i;

	if (w->start) {
		st = w->start(w->arg, &state);
		if (st < 0)
			return st;
	}
	for (i = 0; st >= 0 && i < w->nr_items; i++) {
		void *result = NULL;
		enum km_status made = w->produce(w->arg, state, i, &result);

		st = w->consume(w->arg, i, made, result);
	}
	if (w->finish)
		w->finish(w->arg, state);
	return st < 0 ? st : KM_OK;
}

static void consume_all(struct pool *p)
{
	const struct km_work *w = p->w;

	while (!p->failed && p->base < w->nr_items) {
		struct slot *s = &p->slots[p->base % p->nr_slots];
		struct slot take;
		enum km_status st;

		if (!s->done) {
			if (!p->running && p->base >= p->next)
				break;
			pthread_cond_wait(&p->produced, &p->lock);
			continue;
		}
		take = *s;
		*s = (struct slot){ 0 };
		pthread_mutex_unlock(&p->lock);
		st = w->consume(w->arg, p->base, take.st, take.result);
		pthread_mutex_lock(&p->lock);
		p->base++;
		if (st < 0)
			p->failed = st;
		pthread_cond_broadcast(&p->consumed);
	}
	pthread_cond_broadcast(&p->consumed);
}

enum km_status km_work_run(const struct km_work *w)
{
	struct pool p = { .w = w };
	pthread_t *threads;
	unsigned jobs = w->jobs < KM_WORK_JOBS ? w->jobs : KM_WORK_JOBS, started = 0, i;
	uint64_t k;

	if (jobs > w->nr_items)
		jobs = (unsigned)w->nr_items;
	if (w->jobs <= 1 || w->nr_items <= 1)
		return run_alone(w);

	threads = km_calloc(jobs, sizeof(*threads));
	p.nr_slots = 2 * (uint64_t)jobs;
	p.slots = km_calloc(p.nr_slots, sizeof(*p.slots));
	if (!threads || !p.slots) {
		free(threads);
		free(p.slots);
		return KM_NOMEM;
	}
	pthread_mutex_init(&p.lock, NULL);
	pthread_cond_init(&p.produced, NULL);
	pthread_cond_init(&p.consumed, NULL);

	pthread_mutex_lock(&p.lock);
	for (i = 0; i < jobs; i++) {
		if (pthread_create(&threads[started], NULL, worker, &p) != 0)
			break;
		started++;
		p.running++;
	}
	if (!started)
		p.failed = KM_NOMEM;
	consume_all(&p);
	pthread_mutex_unlock(&p.lock);

	for (i = 0; i < started; i++)
		pthread_join(threads[i], NULL);
	for (k = 0; k < p.nr_slots; k++)
		if (p.slots[k].done && p.slots[k].result && w->drop)
			w->drop(w->arg, p.slots[k].result);
	pthread_cond_destroy(&p.consumed);
	pthread_cond_destroy(&p.produced);
	pthread_mutex_destroy(&p.lock);
	free(p.slots);
	free(threads);
	return p.failed < 0 ? p.failed : KM_OK;
}
