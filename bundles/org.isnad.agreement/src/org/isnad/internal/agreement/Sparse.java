// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.agreement;

import java.util.Arrays;

/** Amounts by category for each document, of which most are nought: only the others are kept, so that a resample costs as much as there is. */
final class Sparse {
	private int[] begins;
	private int[] indices = new int[64];
	private double[] amounts = new double[64];
	private int documents;
	private final double[] open;
	private final int[] touched;
	private int touchedCount;

	/** For so many documents, which are filled one after the other, and so many categories. */
	Sparse(int documents, int categories) {
		begins = new int[documents + 1];
		open = new double[categories];
		touched = new int[categories];
	}

	/** Adds to the document that is being filled. */
	void add(int category, double amount) {
		if (amount != 0) {
			if (open[category] == 0) {
				touched[touchedCount++] = category;
			}
			open[category] += amount;
		}
	}

	/** Goes on to the next document. */
	void endDocument() {
		int at = begins[documents];
		if (at + touchedCount > indices.length) {
			int capacity = Math.max(indices.length * 2, at + touchedCount);
			indices = Arrays.copyOf(indices, capacity);
			amounts = Arrays.copyOf(amounts, capacity);
		}
		Arrays.sort(touched, 0, touchedCount);
		for (int i = 0; i < touchedCount; i++) {
			indices[at + i] = touched[i];
			amounts[at + i] = open[touched[i]];
			open[touched[i]] = 0;
		}
		begins[++documents] = at + touchedCount;
		touchedCount = 0;
	}

	/** The sum over the documents, each as often as its weight says, by category. */
	double[] sum(int[] weights) {
		double[] sum = new double[open.length];
		for (int d = 0; d < documents; d++) {
			if (weights[d] > 0) {
				for (int i = begins[d]; i < begins[d + 1]; i++) {
					sum[indices[i]] += weights[d] * amounts[i];
				}
			}
		}
		return sum;
	}

	/** The amounts of one category, one a document. */
	double[] of(int category) {
		double[] ofCategory = new double[documents];
		for (int d = 0; d < documents; d++) {
			for (int i = begins[d]; i < begins[d + 1]; i++) {
				ofCategory[d] += indices[i] == category ? amounts[i] : 0;
			}
		}
		return ofCategory;
	}

	/** The sum of one amount a document, each as often as its weight says. */
	static double sum(double[] ofDocument, int[] weights) {
		double sum = 0;
		for (int d = 0; d < ofDocument.length; d++) {
			sum += weights[d] * ofDocument[d];
		}
		return sum;
	}
}
