// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

import org.isnad.arabic.LightStemmer;
import org.isnad.arabic.StopWords;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;

/**
 * The claims of a corpus by the stems of their words: which are likest to one of them, and pairs by chance with the chance that each had.
 * Immutable; any thread may use it.
 */
public final class ClaimStems {
	/** One draw in five is among all pairs, so that pairs without a stem in common can be drawn too. */
	private static final double EVEN = 0.2;
	/** A stem in more claims than this says little about any of them, and would make drawing slow. */
	private static final int COMMON = 500;

	private final List<ClaimText> claims;
	private final Map<String, Integer> places = new HashMap<>();
	private final int[] documents;
	private final int[] documentSizes;
	/** For each claim the numbers of its stems, ascending. */
	private final int[][] stems;
	/** For each stem the claims that have it, ascending. */
	private final int[][] having;

	/** Reads the words of these claims; of two with one id the first counts. */
	public ClaimStems(List<ClaimText> texts) {
		claims = new ArrayList<>(texts.size());
		for (ClaimText text : texts) {
			if (places.putIfAbsent(text.claim(), claims.size()) == null) {
				claims.add(text);
			}
		}
		documents = new int[claims.size()];
		Map<String, Integer> numbers = new HashMap<>();
		for (int i = 0; i < documents.length; i++) {
			documents[i] = numbers.computeIfAbsent(claims.get(i).document(), any -> numbers.size());
		}
		documentSizes = new int[numbers.size()];
		Arrays.stream(documents).forEach(document -> documentSizes[document]++);
		stems = new int[claims.size()][];
		Map<String, Integer> known = new HashMap<>();
		Map<String, TextSegmenter> segmenters = new HashMap<>();
		for (int i = 0; i < stems.length; i++) {
			String language = claims.get(i).language();
			stems[i] = read(segmenters.computeIfAbsent(language == null ? "ar" : language, TextSegmenter::new), claims.get(i).words(), known); //$NON-NLS-1$
		}
		having = invert(stems, known.size());
	}

	private static int[] read(TextSegmenter segmenter, String words, Map<String, Integer> known) {
		TreeSet<Integer> found = new TreeSet<>();
		for (Token token : segmenter.tokens(words)) {
			if (token.word() && !StopWords.contains(token.folded())) {
				String stem = LightStemmer.stem(token.folded());
				found.add(known.computeIfAbsent(stem, any -> known.size()));
			}
		}
		return found.stream().mapToInt(Integer::intValue).toArray();
	}

	private static int[][] invert(int[][] stems, int count) {
		int[] sizes = new int[count];
		for (int[] each : stems) {
			for (int stem : each) {
				sizes[stem]++;
			}
		}
		int[][] having = new int[count][];
		Arrays.setAll(having, stem -> new int[sizes[stem]]);
		Arrays.fill(sizes, 0);
		for (int claim = 0; claim < stems.length; claim++) {
			for (int stem : stems[claim]) {
				having[stem][sizes[stem]++] = claim;
			}
		}
		return having;
	}

	/** How many claims there are. */
	public int size() {
		return claims.size();
	}

	/** How many pairs of claims of different documents there are. */
	public long pairs() {
		long all = 0;
		for (int size : documentSizes) {
			all += (long) size * (claims.size() - size);
		}
		return all / 2;
	}

	/**
	 * The claims that share the rarest stems with this one, in its own document too, likest first; ties by the order of the claims. The measure is the cosine of the stems, each
	 * weighted by its inverse document frequency (Spärck Jones 1972).
	 */
	public List<ClaimText> likest(String claim, int limit) {
		Integer place = places.get(claim);
		if (place == null) {
			return List.of();
		}
		Map<Integer, Double> shared = new HashMap<>();
		for (int stem : stems[place]) {
			double weight = weight(stem);
			for (int other : having[stem]) {
				if (other != place) {
					shared.merge(other, weight * weight, Double::sum);
				}
			}
		}
		Comparator<Map.Entry<Integer, Double>> likeness = Comparator.comparingDouble(entry -> -entry.getValue() / length(entry.getKey()));
		return shared.entrySet().stream().sorted(likeness.thenComparing(Map.Entry::getKey)).limit(limit).map(entry -> claims.get(entry.getKey())).toList();
	}

	/** How much alike two claims are by the measure of {@link #likest}, from 0 to 1; 0 for a claim that is not known. */
	public double likeness(String one, String other) {
		Integer first = places.get(one);
		Integer second = places.get(other);
		if (first == null || second == null) {
			return 0;
		}
		double shared = 0;
		for (int stem : stems[first]) {
			if (Arrays.binarySearch(stems[second], stem) >= 0) {
				shared += weight(stem) * weight(stem);
			}
		}
		return shared == 0 ? 0 : shared / (length(first) * length(second));
	}

	private double weight(int stem) {
		return Math.log(1 + (double) claims.size() / having[stem].length);
	}

	private double length(int claim) {
		double sum = 0;
		for (int stem : stems[claim]) {
			sum += weight(stem) * weight(stem);
		}
		return Math.sqrt(sum);
	}

	/**
	 * Draws a pair of claims of different documents: mostly two that share a stem, sometimes any two. Every such pair can be drawn.
	 *
	 * @return the pair and the probability with which one draw gives it; null where there are no claims of two documents
	 */
	public Draw draw(RandomGenerator random) {
		if (documentSizes.length < 2) {
			return null;
		}
		int first = random.nextInt(claims.size());
		List<int[]> routes = routes(first);
		int second;
		if (routes.isEmpty() || random.nextDouble() < EVEN) {
			do {
				second = random.nextInt(claims.size());
			} while (documents[second] == documents[first]);
		} else {
			int[] route = routes.get(random.nextInt(routes.size()));
			second = route[random.nextInt(route.length)];
		}
		ClaimText one = claims.get(first);
		ClaimText other = claims.get(second);
		return new Draw(ClaimPair.of(one.document(), one.claim(), other.document(), other.claim()), probability(first, second) + probability(second, first));
	}

	/** The probability that one draw gives this pair; 0 for claims of one document, or that are not known. */
	public double probability(ClaimPair pair) {
		Integer first = places.get(pair.claim1());
		Integer second = places.get(pair.claim2());
		boolean apart = first != null && second != null && documents[first] != documents[second];
		return apart ? probability(first, second) + probability(second, first) : 0;
	}

	/** That the first is drawn first and leads to the second. */
	private double probability(int first, int second) {
		List<int[]> routes = routes(first);
		double even = 1.0 / (claims.size() - documentSizes[documents[first]]);
		if (routes.isEmpty()) {
			return even / claims.size();
		}
		double near = 0;
		for (int[] route : routes) {
			if (Arrays.binarySearch(route, second) >= 0) {
				near += 1.0 / route.length;
			}
		}
		return (EVEN * even + (1 - EVEN) * near / routes.size()) / claims.size();
	}

	/** For each of its stems that is not too common the claims of other documents that have it too. */
	private List<int[]> routes(int claim) {
		List<int[]> routes = new ArrayList<>();
		for (int stem : stems[claim]) {
			if (having[stem].length > 1 && having[stem].length <= COMMON) {
				int[] others = Arrays.stream(having[stem]).filter(other -> documents[other] != documents[claim]).toArray();
				if (others.length > 0) {
					routes.add(others);
				}
			}
		}
		return routes;
	}

	/**
	 * A pair by chance.
	 *
	 * @param pair        the pair
	 * @param probability how probable one draw was to give it
	 */
	public record Draw(ClaimPair pair, double probability) {
	}
}
