// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.bias;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.agreement.Agreement.Interval;
import org.isnad.agreement.bias.BiasReport.Contrast;
import org.isnad.agreement.bias.BiasReport.Divergence;
import org.isnad.agreement.bias.BiasReport.Measure;
import org.isnad.agreement.bias.DocumentCounts.Amounts;

/**
 * The statistics of the comparison. Documents are what is drawn, since annotations of one document are not independent. Each figure begins with the seed
 * anew, so that it does not depend on which others are asked for.
 */
final class BiasStatistics {
	private static final double TAIL = 0.025;
	private static final double RARE = 0.05;
	private static final double THOUSAND = 1000;

	private final List<DocumentCounts> blind;
	private final List<DocumentCounts> suggested;
	private final long seed;
	private final int resamples;
	private final IProgressMonitor monitor;

	BiasStatistics(List<DocumentCounts> blind, List<DocumentCounts> suggested, long seed, int resamples, IProgressMonitor monitor) {
		this.blind = blind;
		this.suggested = suggested;
		this.seed = seed;
		this.resamples = resamples;
		this.monitor = monitor;
	}

	Contrast contrast(String layer, Measure measure) {
		Double without = amount(blind, layer, measure);
		Double with = amount(suggested, layer, measure);
		boolean enough = without != null && with != null && blind.size() > 1 && suggested.size() > 1;
		return new Contrast(layer, measure, without, with, enough ? interval(layer, measure) : null);
	}

	private Interval interval(String layer, Measure measure) {
		SplittableRandom random = new SplittableRandom(seed);
		List<Double> differences = new ArrayList<>(resamples);
		for (int i = 0; i < resamples; i++) {
			checkCanceled();
			Double without = amount(drawn(blind, random), layer, measure);
			Double with = amount(drawn(suggested, random), layer, measure);
			if (without != null && with != null) {
				differences.add(with - without);
			}
		}
		double[] sorted = differences.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return sorted.length == 0 ? null : new Interval(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
	}

	private static List<DocumentCounts> drawn(List<DocumentCounts> from, SplittableRandom random) {
		List<DocumentCounts> drawn = new ArrayList<>(from.size());
		for (int i = 0; i < from.size(); i++) {
			drawn.add(from.get(random.nextInt(from.size())));
		}
		return drawn;
	}

	private static Double amount(List<DocumentCounts> documents, String layer, Measure measure) {
		double sum = 0;
		double of = 0;
		for (DocumentCounts document : documents) {
			Amounts amounts = document.amounts(layer);
			switch (measure) {
			case DENSITY -> {
				sum += THOUSAND * amounts.annotations;
				of += document.words();
			}
			case LENGTH -> {
				sum += amounts.length;
				of += amounts.annotations;
			}
			case IDENTICAL -> {
				sum += document.compared() ? amounts.identical : 0;
				of += document.compared() ? amounts.annotations : 0;
			}
			}
		}
		return of == 0 ? null : (Double) (sum / of);
	}

	/** Empty where a side has no tag of this tagset. */
	Optional<Divergence> divergence(String layer, String tagset) {
		Map<String, Integer> without = tags(blind, layer, tagset);
		Map<String, Integer> with = tags(suggested, layer, tagset);
		if (without.isEmpty() || with.isEmpty()) {
			return Optional.empty();
		}
		List<DocumentCounts> all = new ArrayList<>(blind);
		all.addAll(suggested);
		SplittableRandom random = new SplittableRandom(seed);
		double[] chance = new double[resamples];
		for (int i = 0; i < resamples; i++) {
			checkCanceled();
			shuffle(all, random);
			chance[i] = divergence(tags(all.subList(0, blind.size()), layer, tagset), tags(all.subList(blind.size(), all.size()), layer, tagset));
		}
		Arrays.sort(chance);
		return Optional.of(new Divergence(layer, tagset, sum(without), sum(with), divergence(without, with), quantile(chance, 1 - RARE)));
	}

	private static void shuffle(List<DocumentCounts> list, SplittableRandom random) {
		for (int i = list.size() - 1; i > 0; i--) {
			int other = random.nextInt(i + 1);
			DocumentCounts moved = list.get(i);
			list.set(i, list.get(other));
			list.set(other, moved);
		}
	}

	private static Map<String, Integer> tags(List<DocumentCounts> documents, String layer, String tagset) {
		Map<String, Integer> sums = new TreeMap<>();
		documents.forEach(document -> document.tags(layer, tagset).forEach((tag, count) -> sums.merge(tag, count, Integer::sum)));
		return sums;
	}

	/** The Jensen–Shannon divergence to the base 2; 0 where a side has no tags. */
	static double divergence(Map<String, Integer> one, Map<String, Integer> other) {
		double ofOne = sum(one);
		double ofOther = sum(other);
		if (ofOne == 0 || ofOther == 0) {
			return 0;
		}
		TreeSet<String> tags = new TreeSet<>(one.keySet());
		tags.addAll(other.keySet());
		double divergence = 0;
		for (String tag : tags) {
			double p = one.getOrDefault(tag, 0) / ofOne;
			double q = other.getOrDefault(tag, 0) / ofOther;
			divergence += half(p, (p + q) / 2) + half(q, (p + q) / 2);
		}
		return Math.max(0, divergence);
	}

	private static double half(double share, double mean) {
		return share == 0 ? 0 : share * StrictMath.log(share / mean) / StrictMath.log(2) / 2;
	}

	private static int sum(Map<String, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	private static double quantile(double[] sorted, double share) {
		return sorted[(int) Math.clamp(Math.round(share * (sorted.length - 1)), 0, sorted.length - 1)];
	}

	private void checkCanceled() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
