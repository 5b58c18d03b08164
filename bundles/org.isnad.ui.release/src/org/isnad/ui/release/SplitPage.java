// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.isnad.release.SplitLevel;
import org.isnad.release.SplitRatio;
import org.isnad.release.Splitting;

/** Asks how the data are split, and shows at once what comes of it. */
final class SplitPage extends FieldsPage {
	private static final List<String> WAYS = List.of("document", "time", "claim"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private Text ratio;
	private Combo way;
	private Text seed;
	private Text negatives;
	private PreviewCanvas picture;

	SplitPage() {
		super("split", ReleaseMessages.splitTitle, ReleaseMessages.splitDescription); //$NON-NLS-1$
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(page);
		Composite form = form(page);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(form);
		ratio = text(ReleaseMessages.ratio, "ratio", SplitRatio.DEFAULT.toString(), 110); //$NON-NLS-1$
		way = choice(ReleaseMessages.way, "way", List.of(ReleaseMessages.byDocument, ReleaseMessages.byTime, ReleaseMessages.byClaim), WAYS, WAYS.get(0)); //$NON-NLS-1$
		seed = text(ReleaseMessages.seed, "seed", "1", 110); //$NON-NLS-1$ //$NON-NLS-2$
		negatives = text(ReleaseMessages.negatives, "negatives", "100", 110); //$NON-NLS-1$ //$NON-NLS-2$
		picture = new PreviewCanvas(page);
		GridDataFactory.fillDefaults().grab(true, true).hint(470, 440).applyTo(picture);
		setControl(page);
		changed();
		setErrorMessage(null);
	}

	@Override
	void changed() {
		super.changed();
		if (picture != null && problem() == null && getWizard() instanceof ReleaseWizard wizard) {
			wizard.changed();
		}
	}

	@Override
	String problem() {
		if (negatives == null) {
			return null;
		}
		try {
			SplitRatio.parse(ratio.getText().strip());
		} catch (IllegalArgumentException e) {
			return ReleaseMessages.badRatio;
		}
		if (!seed.getText().strip().matches("[0-9]{1,18}")) { //$NON-NLS-1$
			return ReleaseMessages.badSeed;
		}
		return negatives.getText().strip().matches("[0-9]{1,4}") ? null : ReleaseMessages.badNegatives; //$NON-NLS-1$
	}

	PreviewCanvas picture() {
		return picture;
	}

	int negatives() {
		return Integer.parseInt(negatives.getText().strip());
	}

	Splitting splitting() {
		String chosen = WAYS.get(way.getSelectionIndex());
		return new Splitting(SplitRatio.parse(ratio.getText().strip()), "claim".equals(chosen) ? SplitLevel.CLAIM : SplitLevel.DOCUMENT, "time".equals(chosen), //$NON-NLS-1$ //$NON-NLS-2$
			Long.parseLong(seed.getText().strip()));
	}
}
