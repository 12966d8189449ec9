import { createRoot } from "react-dom/client";
import { words } from "./messages";
import { App } from "./ui/App";
import "./ui/workbench.css";
import { Workbench } from "./workbench";

const place = document.getElementById("workbench");
if (!place) throw new Error("index.html has no #workbench");

Workbench.start().then(
  (workbench) => {
    createRoot(place).render(<App workbench={workbench} />);
    // Tests and the curious look at the workbook from here.
    Object.assign(window, { workbench });
  },
  (error: unknown) => {
    place.innerHTML = "";
    const notice = document.createElement("p");
    notice.className = "start-problem";
    notice.setAttribute("role", "alert");
    notice.textContent = `${words.notStarted} ${error instanceof Error ? error.message : ""}`;
    place.append(notice);
  },
);
