// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene.look;

/**
 * How far apart two colours are to readers who lack one kind of cone: the simulation of Machado, Oliveira and Fernandes
 * (2009) at full severity in linear light, and the difference CIEDE2000 (CIE 142-2001).
 */
enum ColourVision {
	NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
	PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
	DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
	TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

	private static final double[] TO_XYZ = { .4124564, .3575761, .1804375, .2126729, .7151522, .0721750, .0193339, .1191920, .9503041 };
	private static final double[] WHITE = { .95047, 1, 1.08883 };

	private final double[] matrix;

	ColourVision(double... matrix) {
		this.matrix = matrix;
	}

	/** The difference of two colours, 0xRRGGBB. */
	double difference(int one, int other) {
		return difference(lab(one), lab(other));
	}

	private double[] lab(int rgb) {
		double[] seen = product(matrix, linear(rgb >> 16 & 0xFF), linear(rgb >> 8 & 0xFF), linear(rgb & 0xFF));
		double[] xyz = product(TO_XYZ, clamp(seen[0]), clamp(seen[1]), clamp(seen[2]));
		double x = root(xyz[0] / WHITE[0]);
		double y = root(xyz[1] / WHITE[1]);
		double z = root(xyz[2] / WHITE[2]);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	private static double[] product(double[] m, double a, double b, double c) {
		return new double[] { m[0] * a + m[1] * b + m[2] * c, m[3] * a + m[4] * b + m[5] * c, m[6] * a + m[7] * b + m[8] * c };
	}

	private static double clamp(double value) {
		return Math.clamp(value, 0, 1);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static double root(double value) {
		return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
	}

	/** CIEDE2000 of two colours in CIELAB. */
	static double difference(double[] one, double[] other) {
		double chroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
		double seventh = Math.pow(chroma, 7);
		double g = 0.5 * (1 - Math.sqrt(seventh / (seventh + Math.pow(25, 7))));
		double a1 = (1 + g) * one[1];
		double a2 = (1 + g) * other[1];
		double c1 = Math.hypot(a1, one[2]);
		double c2 = Math.hypot(a2, other[2]);
		double h1 = hue(one[2], a1);
		double h2 = hue(other[2], a2);
		boolean grey = c1 * c2 == 0;
		double turn = grey ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
		double hue = grey ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
		double lightness = (one[0] + other[0]) / 2 - 50;
		double mean = (c1 + c2) / 2;
		double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
		double dl = (other[0] - one[0]) / (1 + 0.015 * lightness * lightness / Math.sqrt(20 + lightness * lightness));
		double dc = (c2 - c1) / (1 + 0.045 * mean);
		double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * mean * t);
		double rotation = -2 * Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + Math.pow(25, 7)))
				* Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((hue - 275) / 25, 2))));
		return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
	}

	private static double hue(double b, double a) {
		double degrees = Math.toDegrees(Math.atan2(b, a));
		return degrees < 0 ? degrees + 360 : degrees;
	}

	private static double cos(double degrees) {
		return Math.cos(Math.toRadians(degrees));
	}
}
