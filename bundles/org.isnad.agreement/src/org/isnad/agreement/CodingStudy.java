// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Items that each rater gave one value, or none. Values are strings, numbers (as {@link Double}) or, on the scale
 * {@link Scale#SET}, sets of strings; they are kept as indices of {@link #categories()}.
 */
public final class CodingStudy implements Study {
	/** The code of a rating that is missing. */
	public static final int MISSING = -1;

	private final Scale scale;
	private final List<String> raters;
	private final List<Object> categories;
	private final List<int[][]> documents;

	private CodingStudy(Scale scale, List<String> raters, List<Object> categories, List<int[][]> documents) {
		this.scale = scale;
		this.raters = List.copyOf(raters);
		this.categories = List.copyOf(categories);
		this.documents = documents;
	}

	/** Begins a study of these raters. */
	public static Builder builder(Scale scale, Collection<String> raters) {
		return new Builder(scale, List.copyOf(raters));
	}

	/** The scale of the values. */
	public Scale scale() {
		return scale;
	}

	@Override
	public List<String> raters() {
		return raters;
	}

	/** The different values, in ascending order where the scale has one. */
	public List<Object> categories() {
		return categories;
	}

	@Override
	public int documentCount() {
		return documents.size();
	}

	/** The items of a document: one row an item, one column a rater, each a category's index or {@link #MISSING}. Not to be changed. */
	public int[][] items(int document) {
		return documents.get(document);
	}

	/** How many items have at least two ratings. */
	@Override
	public int size() {
		return size(IntStream.range(0, documents.size()).boxed().toList());
	}

	@Override
	public int size(Collection<Integer> chosen) {
		int size = 0;
		for (int document : chosen) {
			for (int[] item : documents.get(document)) {
				size += ratings(item) > 1 ? 1 : 0;
			}
		}
		return size;
	}

	@Override
	public CodingStudy of(List<Integer> chosen) {
		List<int[][]> fewer = new ArrayList<>();
		for (int[][] items : documents) {
			fewer.add(Arrays.stream(items).map(item -> chosen.stream().mapToInt(rater -> item[rater]).toArray()).toArray(int[][]::new));
		}
		return new CodingStudy(scale, chosen.stream().map(raters::get).toList(), categories, fewer);
	}

	/** How many ratings an item has. */
	public static int ratings(int[] item) {
		int ratings = 0;
		for (int code : item) {
			ratings += code == MISSING ? 0 : 1;
		}
		return ratings;
	}

	/** Collects items. Not thread-safe. */
	public static final class Builder {
		private final Scale scale;
		private final List<String> raters;
		private final Map<String, List<int[]>> documents = new LinkedHashMap<>();
		/** The values in the order in which they came, by which items are kept until all are known. */
		private final Map<Object, Integer> codes = new LinkedHashMap<>();
		private List<Object> order = List.of();

		private Builder(Scale scale, List<String> raters) {
			this.scale = scale;
			this.raters = raters;
		}

		/** The values in ascending order, also those that never occur; needed for an ordinal scale of strings. */
		public Builder order(List<?> values) {
			order = values.stream().map(Builder::plain).distinct().toList();
			return this;
		}

		/** Adds a document, if it is not there yet: one without items can still be drawn. */
		public Builder document(String document) {
			documents.computeIfAbsent(document, key -> new ArrayList<>());
			return this;
		}

		/**
		 * Adds an item.
		 *
		 * @param document the document that the item belongs to; items of one document are drawn together
		 * @param ratings  one for each rater: a string, a number, a set of strings, or null where it is missing
		 */
		public Builder item(String document, List<?> ratings) {
			if (ratings.size() != raters.size()) {
				throw new IllegalArgumentException(ratings.size() + " ratings of " + raters.size() + " raters"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			int[] row = new int[raters.size()];
			for (int r = 0; r < row.length; r++) {
				Object value = plain(ratings.get(r));
				row[r] = value == null ? MISSING : codes.computeIfAbsent(value, fresh -> codes.size());
			}
			documents.computeIfAbsent(document, key -> new ArrayList<>()).add(row);
			return this;
		}

		/** The study. */
		public CodingStudy build() {
			List<Object> categories = categories();
			int[] places = new int[codes.size()];
			for (int c = 0; c < categories.size(); c++) {
				Integer code = codes.get(categories.get(c));
				if (code != null) {
					places[code] = c;
				}
			}
			List<int[][]> coded = new ArrayList<>();
			for (List<int[]> items : documents.values()) {
				coded.add(items.stream().map(item -> Arrays.stream(item).map(code -> code == MISSING ? MISSING : places[code]).toArray()).toArray(int[][]::new));
			}
			return new CodingStudy(scale, raters, categories, coded);
		}

		private List<Object> categories() {
			Set<Object> categories = new LinkedHashSet<>(order);
			codes.keySet().stream().filter(value -> !categories.contains(value))
					.sorted(Comparator.comparing((Object value) -> !(value instanceof Double))
							.thenComparing(value -> value instanceof Double number ? number : Double.valueOf(0)).thenComparing(Object::toString))
					.toList().forEach(categories::add);
			return List.copyOf(categories);
		}

		private static Object plain(Object value) {
			if (value instanceof Number number) {
				// 0.0 makes one value of 0 and −0.
				return Double.valueOf(number.doubleValue() + 0.0);
			}
			if (value instanceof Collection<?> set) {
				TreeSet<String> labels = new TreeSet<>();
				set.forEach(label -> labels.add(label.toString()));
				return List.copyOf(labels);
			}
			return value == null ? null : value.toString();
		}
	}
}
