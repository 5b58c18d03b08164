// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.Span;

/**
 * Stretches that raters marked in texts, each with a label or none. Offsets are UTF-16 code units of the text, or the units of the
 * file a study was read from.
 */
public final class UnitizingStudy implements Study {
	private final List<String> raters;
	private final List<Continuum> continua;
	private final Parameters parameters;

	/**
	 * @param raters   the raters
	 * @param continua the texts, one a document
	 */
	public UnitizingStudy(Collection<String> raters, Collection<Continuum> continua) {
		this(raters, continua, Parameters.USUAL);
	}

	/**
	 * @param raters     the raters
	 * @param continua   the texts, one a document
	 * @param parameters what γ is to weigh how much
	 */
	public UnitizingStudy(Collection<String> raters, Collection<Continuum> continua, Parameters parameters) {
		this.raters = List.copyOf(raters);
		this.continua = List.copyOf(continua);
		this.parameters = parameters;
	}

	/**
	 * The parameters of γ, as Mathet, Widlöcher and Métivier name them.
	 *
	 * @param alpha      the weight of places, above 0
	 * @param beta       the weight of labels, 0 or more
	 * @param deltaEmpty what a missing unit costs, above 0; γ does not depend on it, the disorder does
	 */
	public record Parameters(double alpha, double beta, double deltaEmpty) {
		/** 1 for each. */
		public static final Parameters USUAL = new Parameters(1, 1, 1);

		public Parameters {
			if (!(alpha > 0 && beta >= 0 && deltaEmpty > 0 && Double.isFinite(alpha) && Double.isFinite(beta) && Double.isFinite(deltaEmpty))) {
				throw new IllegalArgumentException("alpha and deltaEmpty must be above 0, beta 0 or more: " + alpha + ", " + beta + ", " + deltaEmpty); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
	}

	/**
	 * One stretch.
	 *
	 * @param span  where it stands
	 * @param label its label, or null
	 */
	public record Unit(Span span, String label) {
	}

	/**
	 * One text.
	 *
	 * @param length its length
	 * @param units  the units of each rater of the study, in the study's order; null for a rater who did not work on this text,
	 *               which is not the same as one who marked nothing
	 */
	public record Continuum(int length, List<List<Unit>> units) {
		/** Whether the rater of that index worked on it. */
		public boolean has(int rater) {
			return units.get(rater) != null;
		}
	}

	@Override
	public List<String> raters() {
		return raters;
	}

	@Override
	public int documentCount() {
		return continua.size();
	}

	@Override
	public UnitizingStudy of(List<Integer> chosen) {
		List<Continuum> fewer = new ArrayList<>();
		for (Continuum continuum : continua) {
			List<List<Unit>> units = new ArrayList<>();
			chosen.forEach(rater -> units.add(continuum.units().get(rater)));
			fewer.add(new Continuum(continuum.length(), units));
		}
		return new UnitizingStudy(chosen.stream().map(raters::get).toList(), fewer, parameters);
	}

	/** What γ is to weigh how much. */
	public Parameters parameters() {
		return parameters;
	}

	/** The text of that index. */
	public Continuum continuum(int document) {
		return continua.get(document);
	}

	/** How many units all raters marked together. */
	@Override
	public int size() {
		return size(IntStream.range(0, continua.size()).boxed().toList());
	}

	@Override
	public int size(Collection<Integer> chosen) {
		int size = 0;
		for (int document : chosen) {
			for (List<Unit> units : continua.get(document).units()) {
				size += units == null ? 0 : units.size();
			}
		}
		return size;
	}
}
