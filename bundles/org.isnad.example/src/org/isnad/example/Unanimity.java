// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.example;

import java.util.Arrays;
import java.util.List;

import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.Figure;
import org.isnad.agreement.Study;
import org.isnad.agreement.Value;

/** The share of items, among those with at least two ratings, that all raters gave the same value. */
public final class Unanimity implements AgreementMeasure {
	@Override
	public String id() {
		return "unanimity"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return "Unanimity"; //$NON-NLS-1$
	}

	@Override
	public List<? extends Figure> figures(Study study) {
		return study instanceof CodingStudy coding ? List.of(new Share(coding)) : List.of();
	}

	private record Share(CodingStudy study) implements Figure {
		@Override
		public String label() {
			return null;
		}

		@Override
		public Value value(int[] weights) {
			long rated = 0;
			long unanimous = 0;
			for (int document = 0; document < study.documentCount(); document++) {
				for (int[] item : study.items(document)) {
					if (CodingStudy.ratings(item) > 1) {
						rated += weights[document];
						unanimous += Arrays.stream(item).filter(code -> code != CodingStudy.MISSING).distinct().count() == 1 ? weights[document] : 0;
					}
				}
			}
			return rated == 0 ? Value.undefined("no item has two ratings") : Value.of((double) unanimous / rated); //$NON-NLS-1$
		}
	}
}
