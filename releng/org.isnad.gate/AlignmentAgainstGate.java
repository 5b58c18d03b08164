// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0

import gate.Annotation;
import gate.annotation.AnnotationImpl;
import gate.annotation.NodeImpl;
import gate.util.AnnotationDiffer;
import gate.util.SimpleFeatureMapImpl;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.isnad.compare.Pairing;
import org.isnad.model.Claim;
import org.isnad.model.ModelFactory;
import org.isnad.model.Span;

/**
 * Pairs the same spans of two annotators in one document twice: as adjudication does, by the best assignment, and as the AnnotationDiffer
 * of GATE does. Processor time, so that other work on the machine does not matter; medians of several rounds in turn.
 */
final class AlignmentAgainstGate {
	private static final int SPANS = 4000;
	private static final int ROUNDS = 7;
	private static final int WARM = 2;
	private static final double BAR = 0.2;

	/** An annotation of GATE that is in no document of GATE. */
	private static final class Marked extends AnnotationImpl {
		private static final long serialVersionUID = 1L;

		Marked(int id, Span span) {
			super(id, new NodeImpl(2 * id, (long) span.begin()), new NodeImpl(2 * id + 1, (long) span.end()), "Claim", new SimpleFeatureMapImpl());
		}
	}

	private AlignmentAgainstGate() {
	}

	/** Spans as annotators set them: some nested, of a few to a hundred characters. */
	private static List<Span> first(SplittableRandom random) {
		List<Span> spans = new ArrayList<>();
		int at = 0;
		while (spans.size() < SPANS) {
			int length = 8 + random.nextInt(90);
			spans.add(Span.of(at, at + length));
			if (random.nextInt(5) == 0 && spans.size() < SPANS) {
				spans.add(Span.of(at + 2, at + 2 + length / 2));
			}
			at += 5 + random.nextInt(60);
		}
		return spans;
	}

	/** The same by somebody else: half of the boundaries elsewhere, a tenth not seen, a tenth of her own. */
	private static List<Span> second(List<Span> first, int length, SplittableRandom random) {
		List<Span> spans = new ArrayList<>();
		for (Span span : first) {
			int begin = random.nextInt(2) == 0 ? span.begin() : Math.max(0, span.begin() - 3 + random.nextInt(7));
			int end = random.nextInt(2) == 0 ? span.end() : span.end() - 3 + random.nextInt(7);
			int elsewhere = random.nextInt(length);
			spans.add(random.nextInt(10) == 0 ? Span.of(elsewhere, elsewhere + 20) : Span.of(begin, Math.max(begin + 1, end)));
		}
		return spans;
	}

	private static List<Claim> claims(List<Span> spans) {
		return spans.stream().map(span -> {
			Claim claim = ModelFactory.eINSTANCE.createClaim();
			claim.setSpan(span);
			return claim;
		}).toList();
	}

	private static List<Annotation> annotations(List<Span> spans, int firstId) {
		List<Annotation> annotations = new ArrayList<>();
		for (int i = 0; i < spans.size(); i++) {
			annotations.add(new Marked(firstId + i, spans.get(i)));
		}
		return annotations;
	}

	private static double median(double[] times) {
		double[] sorted = Arrays.copyOfRange(times, WARM, times.length);
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private static double seconds(Runnable work) {
		long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		work.run();
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
	}

	public static void main(String[] arguments) {
		SplittableRandom random = new SplittableRandom(20260301);
		List<Span> one = first(random);
		List<Span> other = second(one, one.getLast().end(), random);
		List<Claim> left = claims(one);
		List<Claim> right = claims(other);
		List<Annotation> key = annotations(one, 0);
		List<Annotation> response = annotations(other, SPANS);
		double[] ours = new double[ROUNDS];
		double[] gates = new double[ROUNDS];
		int[] paired = new int[2];
		for (int round = 0; round < ROUNDS; round++) {
			ours[round] = seconds(() -> {
				Pairing<Claim> pairing = new Pairing<>(left, right);
				paired[0] = (int) pairing.left().stream().filter(claim -> pairing.partner(claim) != null).count();
			});
			gates[round] = seconds(() -> {
				AnnotationDiffer differ = new AnnotationDiffer();
				differ.setSignificantFeaturesSet(Set.of());
				differ.calculateDiff(key, response);
				paired[1] = differ.getCorrectMatches() + differ.getPartiallyCorrectMatches();
			});
		}
		double ratio = median(ours) / median(gates);
		System.out.printf(Locale.ROOT, "alignment of 2 x %d spans, processor time%n", SPANS);
		System.out.printf(Locale.ROOT, "  %-28s %9.1f ms   %d pairs%n", "Isnad, best assignment", median(ours) * 1000, paired[0]);
		System.out.printf(Locale.ROOT, "  %-28s %9.1f ms   %d pairs%n", "GATE 9.0.1 AnnotationDiffer", median(gates) * 1000, paired[1]);
		System.out.printf(Locale.ROOT, "  %-28s %9.3f      (at most %s)%n", "ratio", ratio, BAR);
		System.out.printf(Locale.ROOT, "{\"benchmark\":\"alignment\",\"figures\":[{\"name\":\"alignment of 2 x %d spans\",\"value\":%.1f,\"unit\":\"ms\",\"bar\":null},"
				+ "{\"name\":\"the same by GATE 9.0.1\",\"value\":%.1f,\"unit\":\"ms\",\"bar\":null},{\"name\":\"ratio\",\"value\":%.4f,\"unit\":\"x\",\"bar\":%s}]}%n",
				SPANS, median(ours) * 1000, median(gates) * 1000, ratio, BAR);
	}
}
