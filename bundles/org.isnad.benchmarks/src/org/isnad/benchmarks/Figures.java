// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.io.PrintStream;
import java.io.StringWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

/** The figures of one benchmark, each with the bar it should not pass. */
public final class Figures {
	private record Figure(String name, double value, String unit, Double bar, boolean atLeast) {
		boolean holds() {
			return bar == null || (atLeast ? value >= bar : value <= bar);
		}
	}

	/** Something to time. */
	@FunctionalInterface
	public interface Work {
		/** Does it once. */
		void run() throws Exception;
	}

	private final String benchmark;
	private final List<Figure> figures = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();

	/** The figures of a benchmark. */
	public Figures(String benchmark) {
		this.benchmark = benchmark;
	}

	/** A figure that should be at most the bar; the bar may be null. */
	public void add(String name, double value, String unit, Double bar) {
		figures.add(new Figure(name, value, unit, bar, false));
	}

	/** A figure that should be at least the bar. */
	public void addAtLeast(String name, double value, String unit, double bar) {
		figures.add(new Figure(name, value, unit, bar, true));
	}

	/** Something to say beside the figures, such as what was not measured and why. */
	public void remark(String remark) {
		remarks.add(remark);
	}

	/** The median of so many runs in milliseconds, after one third as many to warm up. */
	public static double median(int runs, Work work) throws Exception {
		double[] times = new double[runs];
		for (int i = -runs / 3; i < runs; i++) {
			long start = System.nanoTime();
			work.run();
			if (i >= 0) {
				times[i] = (System.nanoTime() - start) / 1e6;
			}
		}
		Arrays.sort(times);
		return times[runs / 2];
	}

	/** A table for people, and as the last line one JSON object. */
	public void print(PrintStream out) {
		for (Figure figure : figures) {
			String bar = figure.bar() == null ? "" : String.format(Locale.ROOT, "%s %-9s %s", figure.atLeast() ? ">=" : "<=", number(figure.bar()), figure.holds() ? "holds" : "DOES NOT HOLD"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			out.println(String.format(Locale.ROOT, "%-46s %12s %-6s %s", figure.name(), number(figure.value()), figure.unit(), bar).stripTrailing()); //$NON-NLS-1$
		}
		remarks.forEach(out::println);
		out.println(json());
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.3f", value); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String json() {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.beginObject().name("benchmark").value(benchmark).name("figures").beginArray(); //$NON-NLS-1$ //$NON-NLS-2$
			for (Figure figure : figures) {
				json.beginObject().name("name").value(figure.name()).name("value").value(Math.round(figure.value() * 1000) / 1000.0).name("unit").value(figure.unit()).name("bar").value(figure.bar()).endObject(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
			json.endArray().endObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}
}
