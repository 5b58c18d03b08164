// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.matrix;

import org.eclipse.osgi.util.NLS;

/** The words of the matrix. */
final class MatrixMessages extends NLS {
	public static String anyEvent;
	public static String byCluster;
	public static String byName;
	public static String bySide;
	public static String bySum;
	public static String byType;
	public static String count;
	public static String counted;
	public static String counting;
	public static String empty;
	public static String emptyHint;
	public static String event;
	public static String export;
	public static String exportCsv;
	public static String exportPng;
	public static String exportSvg;
	public static String noSide;
	public static String nobody;
	public static String nothing;
	public static String nothingHint;
	public static String openDesk;
	public static String openRelation;
	public static String order;
	public static String pair;
	public static String rest;
	public static String strength;
	public static String sum;
	public static String whose;
	public static String withItself;

	static {
		NLS.initializeMessages(MatrixMessages.class.getPackageName() + ".messages", MatrixMessages.class); //$NON-NLS-1$
	}

	private MatrixMessages() {
	}
}
