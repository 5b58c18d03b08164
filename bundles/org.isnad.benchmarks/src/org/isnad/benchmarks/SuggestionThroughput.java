// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.isnad.engines.ShippedPipelines;
import org.isnad.uima.Pipeline;
import org.isnad.uima.PipelineRunner;
import org.isnad.uima.Pipelines;

/** How fast the default pipeline goes through text, against ICU that only cuts the same text into sentences and words, in the same run and on one core. */
final class SuggestionThroughput {
	private static final int ARTICLE = 3_000;
	private static final int MEGABYTE = 1_000_000;
	private static final int ROUNDS = 7;
	private static final double TIMES_ICU = 6;

	private final Pipeline pipeline = ShippedPipelines.all().find(Pipelines.DEFAULT).orElseThrow();
	/** Keeps what ICU finds from being optimised away. */
	private long boundaries;

	void run(Figures figures) throws Exception {
		List<String> articles = articles(MEGABYTE);
		try (PipelineRunner runner = new PipelineRunner(pipeline)) {
			double[] icu = new double[ROUNDS];
			double[] ours = new double[ROUNDS];
			for (int i = -ROUNDS; i < ROUNDS; i++) {
				double cut = seconds(() -> cut(articles));
				double annotated = seconds(() -> annotate(runner, articles));
				if (i >= 0) {
					icu[i] = cut;
					ours[i] = annotated;
				}
			}
			double ratio = median(ours) / median(icu);
			figures.add("default pipeline, 1 MB of articles, one core", median(ours), "s/MB", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("ICU's bare sentences and words", median(icu), "s/MB", null); //$NON-NLS-1$ //$NON-NLS-2$
			figures.add("default pipeline against ICU", ratio, "x", TIMES_ICU); //$NON-NLS-1$ //$NON-NLS-2$
		}
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

	private static List<String> articles(int characters) {
		NewsText news = new NewsText(1);
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
