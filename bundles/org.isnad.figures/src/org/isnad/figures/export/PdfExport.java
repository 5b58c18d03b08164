// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.export;

import org.isnad.figures.FigureFormat;

/** Figures as PDF. */
public final class PdfExport extends FigureExport {

	/** Made by the extension registry. */
	public PdfExport() {
		super(FigureFormat.PDF);
	}

	@Override
	public String label() {
		return Messages.labelPdf;
	}
}
