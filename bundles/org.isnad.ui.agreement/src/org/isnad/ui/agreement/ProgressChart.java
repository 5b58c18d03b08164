// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IAxis.Position;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.isnad.agreement.table.AgreementCube;
import org.isnad.agreement.table.Question;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/** Agreement over time: by the week the value of the documents that were finished in it, and of all documents until then; and how many there are. UI thread. */
final class ProgressChart {
	private static final String DOCUMENTS = "documents"; //$NON-NLS-1$
	private static final String WEEK = "week"; //$NON-NLS-1$
	private static final String UNTIL = "until"; //$NON-NLS-1$
	private static final int MARK = 4;
	/** The length of the year with its hyphen, which the table beside the curve has. */
	private static final int YEAR = 5;
	/** Below this height the words around the curve would leave no room for it. */
	private static final int LOW = 170;

	private final Chart chart;
	private final int count;
	private String spoken = ""; //$NON-NLS-1$

	ProgressChart(Composite parent) {
		// A chart is the same picture in both directions of the interface.
		chart = new Chart(parent, SWT.LEFT_TO_RIGHT);
		chart.getTitle().setVisible(false);
		count = chart.getAxisSet().createYAxis();
		chart.getAxisSet().getYAxis(count).setPosition(Position.Secondary);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setFont(Fonts.small());
			axis.getTick().setFont(Fonts.small());
			axis.getGrid().setStyle(axis == chart.getAxisSet().getYAxis(0) ? LineStyle.SOLID : LineStyle.NONE);
		}
		chart.getAxisSet().getXAxis(0).getTitle().setText(AgreementMessages.weeks);
		chart.getAxisSet().getYAxis(0).getTitle().setText(AgreementMessages.value);
		chart.getAxisSet().getYAxis(count).getTitle().setText(AgreementMessages.documentsFinished);
		chart.getAxisSet().getYAxis(0).getTick().setFormat(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT))); //$NON-NLS-1$
		chart.getAxisSet().getYAxis(count).getTick().setFormat(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT))); //$NON-NLS-1$
		chart.addListener(SWT.Resize, event -> fit());
		fit();
		Palette.onChange(chart, this::colour);
		chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spoken;
			}
		});
	}

	Chart control() {
		return chart;
	}

	private void fit() {
		boolean high = chart.getSize().y >= LOW;
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setVisible(high);
		}
		chart.getLegend().setPosition(high ? SWT.BOTTOM : SWT.RIGHT);
	}

	/** Shows how a question was answered week by week. */
	void show(AgreementCube cube, Question question) {
		List<String> names = new ArrayList<>();
		List<Double> bars = new ArrayList<>();
		List<double[]> week = new ArrayList<>();
		List<double[]> until = new ArrayList<>();
		Set<Integer> before = new java.util.TreeSet<>();
		StringBuilder words = new StringBuilder();
		for (Map.Entry<LocalDate, Set<Integer>> entry : cube.weeks().entrySet()) {
			before.addAll(entry.getValue());
			Double own = cube.value(question.in(entry.getValue())).number();
			Double all = cube.value(question.in(before)).number();
			if (own != null) {
				week.add(new double[] { names.size(), own });
			}
			if (all != null) {
				until.add(new double[] { names.size(), all });
			}
			names.add(entry.getKey().toString().substring(YEAR));
			bars.add((double) before.size());
			words.append(entry.getKey()).append(": ").append(own == null ? "–" : String.format(Locale.ROOT, "%.2f", own)).append("; "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		spoken = words.toString();
		chart.suspendUpdate(true);
		for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(series.getId());
		}
		IAxis x = chart.getAxisSet().getXAxis(0);
		if (!names.isEmpty()) {
			x.setCategorySeries(names.toArray(String[]::new));
			x.enableCategory(true);
			IBarSeries<?> documents = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, DOCUMENTS);
			documents.setYSeries(bars.stream().mapToDouble(Double::doubleValue).toArray());
			documents.setYAxisId(count);
			documents.setBarPadding(60);
			documents.setDescription(AgreementMessages.documentsFinished);
			line(UNTIL, until, AgreementMessages.untilThen, PlotSymbolType.SQUARE);
			line(WEEK, week, AgreementMessages.inTheWeek, PlotSymbolType.CIRCLE);
		}
		x.adjustRange();
		double least = week.stream().mapToDouble(point -> point[1]).min().orElse(0);
		chart.getAxisSet().getYAxis(0).setRange(new Range(Math.min(0, Math.floor(least * 5) / 5), 1.02));
		chart.getAxisSet().getYAxis(count).setRange(new Range(0, Math.max(1, before.size()) * 2.5));
		colour();
		chart.suspendUpdate(false);
		chart.redraw();
	}

	private void line(String id, List<double[]> points, String words, PlotSymbolType mark) {
		ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, id);
		series.setXSeries(points.stream().mapToDouble(point -> point[0]).toArray());
		series.setYSeries(points.stream().mapToDouble(point -> point[1]).toArray());
		series.setDescription(words);
		series.setSymbolType(mark);
		series.setSymbolSize(MARK);
		series.setLineWidth(2);
		series.setAntialias(SWT.ON);
	}

	private void colour() {
		chart.setBackground(Palette.color(Token.PART));
		chart.getPlotArea().setBackground(Palette.color(Token.PART));
		chart.getLegend().setBackground(Palette.color(Token.PART));
		chart.getLegend().setForeground(Palette.color(Token.TEXT));
		chart.getLegend().setFont(Fonts.small());
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setForeground(Palette.color(Token.MUTED));
			axis.getTick().setForeground(Palette.color(Token.MUTED));
			axis.getGrid().setForeground(Palette.color(Token.LINE));
		}
		if (chart.getSeriesSet().getSeries(DOCUMENTS) instanceof IBarSeries<?> bars) {
			bars.setBarColor(Palette.color(Token.TRACK));
		}
		ink(UNTIL, Token.MUTED);
		ink(WEEK, Token.CLAIM);
	}

	private void ink(String id, Token token) {
		if (chart.getSeriesSet().getSeries(id) instanceof ILineSeries<?> line) {
			line.setLineColor(Palette.color(token));
			line.setSymbolColor(Palette.color(token));
		}
	}
}
