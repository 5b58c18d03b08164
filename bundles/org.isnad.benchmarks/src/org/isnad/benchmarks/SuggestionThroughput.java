// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.uima.cas.CAS;
import org.isnad.engines.ShippedPipelines;
import org.isnad.uima.Pipeline;
import org.isnad.uima.PipelineRunner;
import org.isnad.uima.Pipelines;

/** How fast the default pipeline goes through text, against ICU that only cuts the same text into sentences and words, in the same run and on one core. */
final class SuggestionThroughput {
	private static final int ARTICLE = 3_000;
	private static final int MEGABYTE = 1_000_000;
	private static final int LONG = 100;
	private static final int WARM = 25;
	private static final int ROUNDS = 9;
	private static final double TIMES_ICU = 6;
	private static final double LINEAR = 1.2;
	private static final double TWO_CORES = 1.8;

	private final Pipeline pipeline = ShippedPipelines.all().find(Pipelines.DEFAULT).orElseThrow();
	/** Keeps what ICU finds from being optimised away. */
	private long boundaries;

	void run(Figures figures) throws Exception {
		List<String> articles = articles(new NewsText(1), MEGABYTE);
		try (PipelineRunner runner = new PipelineRunner(pipeline)) {
			againstIcu(figures, runner, articles);
			linear(figures, runner, articles);
			twoCores(figures, runner, articles);
		}
	}

	private void againstIcu(Figures figures, PipelineRunner runner, List<String> articles) throws Exception {
		double[] icu = new double[ROUNDS];
		double[] ours = new double[ROUNDS];
		for (int i = -WARM; i < ROUNDS; i++) {
			double cut = seconds(() -> cut(articles));
			double annotated = seconds(() -> annotate(runner, articles));
			if (i >= 0) {
				icu[i] = cut;
				ours[i] = annotated;
			}
		}
		figures.add("default pipeline, articles, one core, in the first minute", median(ours), "s/MB", null); //$NON-NLS-1$ //$NON-NLS-2$
		figures.add("ICU's bare sentences and words, in the first minute", median(icu), "s/MB", null); //$NON-NLS-1$ //$NON-NLS-2$
		figures.add("default pipeline against ICU, in the first minute", median(ours) / median(icu), "x", null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * New text all the way: what is remembered of the first megabyte must not be what made it quick. Throughput is told by this long run: the virtual machine goes on
	 * compiling for more than a minute what the pipeline needs, and has done with the little that ICU needs at once.
	 */
	private void linear(Figures figures, PipelineRunner runner, List<String> articles) throws Exception {
		NewsText news = new NewsText(2);
		double first = 0;
		double whole = 0;
		double bare = 0;
		for (int i = 0; i < LONG; i++) {
			List<String> next = articles(news, MEGABYTE);
			bare += seconds(() -> cut(next));
			whole += seconds(() -> annotate(runner, next));
			first = i == LONG / 10 - 1 ? whole : first;
		}
		figures.add("default pipeline over 100 MB of new text, one core", whole / LONG, "s/MB", null); //$NON-NLS-1$ //$NON-NLS-2$
		figures.add("default pipeline against ICU over 100 MB of new text", whole / bare, "x", TIMES_ICU); //$NON-NLS-1$ //$NON-NLS-2$
		figures.add("100 MB, time per MB against 10 MB", whole / LONG / (first / (LONG / 10)), "x", LINEAR); //$NON-NLS-1$ //$NON-NLS-2$
		double[] one = new double[ROUNDS];
		double[] many = new double[ROUNDS];
		String joined = String.join("", articles); //$NON-NLS-1$
		for (int i = 0; i < ROUNDS; i++) {
			one[i] = seconds(() -> annotate(runner, List.of(joined)));
			many[i] = seconds(() -> annotate(runner, articles));
		}
		figures.add("1 MB as one document against articles", median(one) / median(many), "x", null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** By the clock: this one needs two cores that nothing else uses. */
	private void twoCores(Figures figures, PipelineRunner runner, List<String> articles) throws Exception {
		double[] gain = new double[ROUNDS];
		try (PipelineRunner second = new PipelineRunner(pipeline); ExecutorService other = Executors.newSingleThreadExecutor()) {
			int half = articles.size() / 2;
			for (int i = -ROUNDS; i < ROUNDS; i++) {
				long start = System.nanoTime();
				annotate(runner, articles);
				long alone = System.nanoTime() - start;
				start = System.nanoTime();
				Future<?> rest = other.submit(() -> {
					annotate(second, articles.subList(half, articles.size()));
					return null;
				});
				annotate(runner, articles.subList(0, half));
				rest.get();
				if (i >= 0) {
					gain[i] = (double) alone / (System.nanoTime() - start);
				}
			}
		}
		figures.addAtLeast("two cores against one", median(gain), "x", TWO_CORES); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void cut(List<String> articles) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(new ULocale("ar")); //$NON-NLS-1$
		BreakIterator words = BreakIterator.getWordInstance(new ULocale("ar")); //$NON-NLS-1$
		for (String article : articles) {
			for (BreakIterator each : List.of(sentences, words)) {
				each.setText(article);
				for (int at = each.first(); at != BreakIterator.DONE; at = each.next()) {
					boundaries += at;
				}
			}
		}
	}

	private static void annotate(PipelineRunner runner, List<String> articles) throws Exception {
		for (String article : articles) {
			CAS cas = runner.emptyCas();
			cas.setDocumentText(article);
			cas.setDocumentLanguage("ar"); //$NON-NLS-1$
			runner.process();
		}
	}

	private static List<String> articles(NewsText news, int characters) {
		List<String> articles = new ArrayList<>();
		for (int length = 0; length < characters;) {
			String article = news.article(ARTICLE);
			articles.add(article);
			length += article.length();
		}
		return articles;
	}

	/** The time that this thread had a core, so that whatever else the machine does is left out. */
	private static double seconds(Figures.Work work) throws Exception {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		work.run();
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
	}

	private static double median(double[] times) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
